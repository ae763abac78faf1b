import { resample } from "@greenroom/audio";
import type { TranscribedWord } from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";
import type { AcousticModel } from "./acoustic-model.ts";
import { decode } from "./decode.ts";
import { decodeLifted } from "./lifted-decode.ts";
import { flawOf, type Flaw } from "./guards.ts";
import { wordsOf } from "./heard-words.ts";
import type { Sound } from "./sound.ts";
import type { TokenBias } from "./token-bias.ts";
import { timedWords } from "./word-times.ts";

/** One way of listening to the same sound; another way makes other mistakes. */
export interface Way {
  /** Zeros in front of the sound, seconds. */
  readonly leadS: number;
  /** The sound is played so much faster, and higher, than it was said. */
  readonly speed: number;
  readonly bias?: TokenBias | undefined;
  /** Terms that may be in it: looked for with a small beam, which takes three times as long. */
  readonly terms?: TokenBias | undefined;
}

/** What was made of it. */
export interface Heard {
  /** Times are in seconds from the start of the sound. */
  readonly words: readonly TranscribedWord[];
  readonly flaw: Flaw | null;
}

export type Hear = (sound: Sound, way: Way) => Promise<Heard>;

/** Zeros behind the sound: cut close to a word, the model repeats phrases without them. */
const TAIL_SAMPLES = RATE_HZ / 2;
/** Fewer samples than these crash the graph. */
const FEWEST_SAMPLES = 1_600;
/** Speech as fast as people speak gives fewer tokens a second than this, and a short one a few more. */
const TOKENS_PER_SECOND = 6.5;
const TOKENS_MORE = 8;

/**
 * Hypotheses that are followed side by side in a search for terms. Of 92 terms that were said, 59
 * were heard without a search, 70 with two, 72 with three and 73 with four.
 */
const BEAM_WIDTH = 3;

/** Listens once, greedily (but for terms), and finds the words in the sound. */
export async function hear(
  model: AcousticModel,
  sound: Sound,
  { leadS, speed, bias, terms }: Way,
  signal: AbortSignal,
): Promise<Heard> {
  const samples = sound.samples.map(sane);
  const played = speed === 1 ? samples : resample(samples, RATE_HZ, Math.round(RATE_HZ / speed));
  const leadSamples = Math.round(leadS * RATE_HZ);
  const padded = new Float32Array(
    Math.max(FEWEST_SAMPLES, leadSamples + played.length + TAIL_SAMPLES),
  );
  padded.set(played, leadSamples);
  const maxTokens = Math.ceil((samples.length / RATE_HZ) * TOKENS_PER_SECOND) + TOKENS_MORE;
  const encoded = await model.encode(padded);
  const decoded = terms
    ? await decodeLifted(encoded, { maxTokens, bias: terms, width: BEAM_WIDTH, signal })
    : await decode(encoded, { maxTokens, bias, signal });

  const words = wordsOf(decoded);
  const voice = speed === 1 ? sound.voice : playedVoice(sound.voice, played.length, speed);
  const { attention } = decoded;
  const { frames } = encoded;
  const listening = { attention, frames, leadSamples, samples: played.length, voice };
  const timed = timedWords(words, listening);
  return {
    words: speed === 1 ? timed : timed.map((word) => slowed(word, speed)),
    flaw: flawOf(words, decoded.ended),
  };
}

/** One sample that is no number makes all of the model's numbers none. */
function sane(sample: number): number {
  return Number.isFinite(sample) ? Math.max(-1, Math.min(1, sample)) : 0;
}

/** Voice activity of a sound that is played faster, found from that of the sound as it is. */
function playedVoice(voice: Float32Array, samples: number, speed: number): Float32Array {
  return Float32Array.from({ length: Math.ceil(samples / STEP_SAMPLES) }, (_, step) => {
    return voice[Math.min(voice.length - 1, Math.floor((step + 0.5) * speed))] ?? 0;
  });
}

function slowed(word: TranscribedWord, speed: number): TranscribedWord {
  return { ...word, startS: word.startS * speed, endS: word.endS * speed };
}
