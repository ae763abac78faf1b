import type { Transcription } from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";
import { repeats } from "../recogniser/guards.ts";
import type { RemoteAnswer, Stretch } from "./answer.ts";
import { fit } from "./fit.ts";
import { placeWords, type UnplacedWord } from "./place-words.ts";
import { echoes } from "./prompt.ts";

/** What a service heard, or that it is not believed. */
export type UnderstoodAnswer = Pick<Transcription, "words" | "understood"> & {
  /** What of it was measured by the service, not made up here. */
  readonly gave: { readonly wordTimes: boolean; readonly wordConfidence: boolean };
};

/**
 * Where the service says nothing of how sure it is of a word. Above what is relied on (0.5) and
 * asked again (0.6): it is taken at its word; not so high that a figure would be called certain.
 */
const UNKNOWN_CONFIDENCE = 0.75;
/** From OpenAI's reference: below this mean a stretch has failed … */
const FAILED_LOG_PROBABILITY = -1;
/** … and with nobody likely to speak in it as well it is silence (Whisper's own threshold). */
const NO_SPEECH = 0.6;
/** Text that packs as well as this repeats itself (Whisper's own threshold). */
const REPEATING_COMPRESSION = 2.4;
/**
 * More letters than this were not said. The fastest readers reach some 25 a second; a short clip has
 * less voice than text, since its edges are not counted.
 */
const MOST_LETTERS_PER_S = 30;
const MOST_LETTERS_MORE = 12;
const VOICE = 0.5;

const nothing = { words: [], understood: false } as const;

/**
 * Makes words with times of an answer, as a sceptic: what was read off the prompt, repeats itself,
 * is longer than the voice can have said it, or is said where nobody speaks is not believed.
 *
 * @param voice probability of each step of 512 samples of the segment; there is voice in it.
 * @param samples length of the segment.
 */
export function understandAnswer(
  answer: RemoteAnswer,
  prompt: string,
  voice: Float32Array,
  samples: number,
): UnderstoodAnswer {
  const { pieces, tokens, stretches } = answer;
  const texts = wordsOf(answer);
  const gave = {
    wordTimes: pieces.length > 0,
    wordConfidence: tokens.length > 0 || pieces.some(({ probability }) => probability !== null),
  };
  if (texts.length === 0 || isInvented(texts, answer, prompt, voice)) return { ...nothing, gave };

  const ofPieces = fit(texts, pieces.map(textOf));
  const ofTokens = fit(texts, tokens.map(textOf));
  const ofStretches = fit(texts, stretches.map(textOf));
  const words = texts.flatMap((text, index): UnplacedWord[] => {
    const own = (ofPieces[index] ?? []).flatMap((at) => pieces[at] ?? []);
    const stretch = stretches[ofStretches[index]?.[0] ?? -1] ?? null;
    if (stretch && isSilent(stretch)) return [];
    const logs = [
      ...(ofTokens[index] ?? []).flatMap((at) => tokens[at]?.logProbability ?? []),
      ...own.flatMap(({ probability }) => (probability === null ? [] : Math.log(probability))),
    ];
    const first = own[0];
    const last = own.at(-1);
    return [
      {
        text,
        confidence: confidenceOf(logs, stretch),
        claimed: first && last ? { startS: first.startS, endS: last.endS } : null,
        within: stretch,
      },
    ];
  });
  const placed = placeWords(words, voice, samples / RATE_HZ);
  return { words: placed, understood: placed.length > 0, gave };
}

/** The words of the text as it is written, or of its pieces where there is no text. */
function wordsOf({ text, pieces }: RemoteAnswer): string[] {
  const written = text.trim() === "" ? pieces.map(textOf).join(" ") : text;
  return written.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isInvented(
  words: readonly string[],
  { stretches }: RemoteAnswer,
  prompt: string,
  voice: Float32Array,
): boolean {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const voiceSteps = voice.filter((probability) => probability >= VOICE).length;
  const voiceS = (voiceSteps * STEP_SAMPLES) / RATE_HZ;
  if (letters > MOST_LETTERS_PER_S * voiceS + MOST_LETTERS_MORE) return true;
  if (echoes(words, prompt)) return true;
  const plain = words.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, ""));
  if (repeats(plain)) return true;
  return stretches.some(({ compression }) => (compression ?? 0) > REPEATING_COMPRESSION);
}

function isSilent({ noSpeech, logProbability }: Stretch): boolean {
  return (noSpeech ?? 0) > NO_SPEECH && (logProbability ?? 0) < FAILED_LOG_PROBABILITY;
}

/** Geometric mean of what is known of its parts. A mean over a whole stretch says little of a word. */
function confidenceOf(logs: readonly number[], stretch: Stretch | null): number {
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  // A probability of exactly 0 would say that the word was not heard at all.
  if (logs.length > 0) return Math.min(1, Math.max(0.01, Math.exp(mean)));
  const ofStretch = stretch?.logProbability ?? 0;
  return ofStretch < FAILED_LOG_PROBABILITY
    ? Math.max(0.01, Math.exp(ofStretch))
    : UNKNOWN_CONFIDENCE;
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}
