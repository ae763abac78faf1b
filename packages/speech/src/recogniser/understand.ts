import type { TranscribedWord } from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES, toFloats } from "../pcm.ts";
import { flawOf, type Flaw } from "./guards.ts";
import { wordsOf } from "./heard-words.ts";
import type { DecodedTokens } from "./moonshine.ts";
import { spreadWords } from "./word-times.ts";

export type Decode = (samples: Float32Array, maxTokens: number) => Promise<DecodedTokens>;

export interface Understood {
  readonly words: readonly TranscribedWord[];
  readonly understood: boolean;
}

/** Zeros behind the sound: cut close to a word, the model repeats phrases without them. */
const TAIL_SAMPLES = RATE_HZ / 2;
/** Zeros in front as well, in the second try. */
const SECOND_LEAD_SAMPLES = 0.3 * RATE_HZ;
/**
 * A text is unsure when the geometric mean of its tokens' probabilities is below this. A quarter of
 * the segments of free speech are, hardly any of read speech; heard again, the surer of the two
 * texts had an eighth fewer word errors.
 */
const SURE = 0.78;
/** Fewer samples than these crash the graph. */
const FEWEST_SAMPLES = 1_600;
/** Speech as fast as people speak gives fewer tokens a second than this, and a short one a few more. */
const TOKENS_PER_SECOND = 6.5;
const TOKENS_MORE = 8;
const VOICE = 0.5;
/** Text on less voice than this is made up. */
const LEAST_VOICE_STEPS = Math.ceil((0.15 * RATE_HZ) / STEP_SAMPLES);
/** A part shorter than this is not worth a decode of its own. */
const LEAST_HALF_STEPS = Math.ceil((0.6 * RATE_HZ) / STEP_SAMPLES);
/** Of one too long at least this share goes to either side, so that the cutting ends soon. */
const LEAST_SHARE = 0.25;

/** The model was made for less than half a minute; what is longer is cut before it is heard. */
const LONGEST_SAMPLES = 24 * RATE_HZ;
/** How often a segment may be cut in two: a long one with a flaw is heard in quarters at last. */
const CUTS = 2;

/**
 * Decodes a segment, and does not believe everything: what has a flaw or is unsure is decoded again
 * with other silence around it, and the better text is taken. Where that still has a flaw, the
 * segment is cut in two where voice is least likely. What still has a flaw then is no text at all. Never throws for what the model says, only for what `decode` throws.
 *
 * @param voice probability of each step of 512 samples of `pcm`.
 * @param cuts how often it may be cut; with 0 cuts there is no second try either.
 */
export async function understand(
  pcm: Int16Array,
  voice: Float32Array,
  decode: Decode,
  cuts = CUTS,
): Promise<Understood> {
  const voiceSteps = voice.filter((probability) => probability >= VOICE).length;
  if (voiceSteps === 0) return { words: [], understood: true };
  if (pcm.length > LONGEST_SAMPLES) return inHalves(pcm, voice, decode, cuts);
  // As it is: bringing it to an even loudness changed nothing down to 24 dB under the usual level.
  const sound = toFloats(pcm);

  const first = await attempt(sound, decode, 0);
  if (voiceSteps < LEAST_VOICE_STEPS) {
    // A click or a breath. No text on it is right, any text is made up.
    return { words: [], understood: first.words.length === 0 };
  }
  const again = cuts > 0 && (first.flaw !== null || first.surety < SURE);
  const heard = again ? better(first, await attempt(sound, decode, SECOND_LEAD_SAMPLES)) : first;
  if (!heard.flaw) return { words: spreadWords(heard.words, voice, pcm.length), understood: true };

  if (cuts === 0) return { words: [], understood: false };
  return inHalves(pcm, voice, decode, cuts - 1);
}

async function inHalves(
  pcm: Int16Array,
  voice: Float32Array,
  decode: Decode,
  cuts: number,
): Promise<Understood> {
  const cut = quietestStep(voice);
  if (cut === null) return { words: [], understood: false };
  const at = cut * STEP_SAMPLES;
  const left = await understand(pcm.subarray(0, at), voice.subarray(0, cut), decode, cuts);
  const right = await understand(pcm.subarray(at), voice.subarray(cut), decode, cuts);
  const behind = right.words.map((word) => shifted(word, at / RATE_HZ));
  return {
    words: [...left.words, ...behind],
    understood: left.understood && right.understood,
  };
}

interface Attempt {
  readonly words: ReturnType<typeof wordsOf>;
  readonly flaw: Flaw | null;
  /** Geometric mean of the tokens' probabilities, 0 to 1. */
  readonly surety: number;
}

function better(first: Attempt, second: Attempt): Attempt {
  if (first.flaw !== null || second.flaw !== null) return first.flaw === null ? first : second;
  return second.surety > first.surety ? second : first;
}

async function attempt(sound: Float32Array, decode: Decode, lead: number): Promise<Attempt> {
  const length = Math.max(lead + sound.length + TAIL_SAMPLES, FEWEST_SAMPLES);
  const padded = new Float32Array(length);
  padded.set(sound, lead);
  const maxTokens = Math.ceil((sound.length / RATE_HZ) * TOKENS_PER_SECOND) + TOKENS_MORE;
  const tokens = await decode(padded, maxTokens);
  const words = wordsOf(tokens);
  const logs = tokens.probabilities.map((probability) => Math.log(probability));
  const surety = Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
  return { words, flaw: flawOf(words, tokens.ended), surety };
}

function quietestStep(voice: Float32Array): number | null {
  let quietest: number | null = null;
  const least = Math.max(LEAST_HALF_STEPS, Math.floor(voice.length * LEAST_SHARE));
  for (let step = least; step < voice.length - least; step++) {
    if (quietest === null || (voice[step] ?? 1) < (voice[quietest] ?? 1)) quietest = step;
  }
  return quietest;
}

function shifted(word: TranscribedWord, byS: number): TranscribedWord {
  return { ...word, startS: word.startS + byS, endS: word.endS + byS };
}
