import type { TranscribedWord } from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";
import { alignWords } from "./alignment.ts";
import type { HeardWord } from "./heard-words.ts";
import type { Listening } from "./listening.ts";

const VOICE = 0.35;

/**
 * Words with their times: measured by where the decoder listened, estimated where that cannot be.
 *
 * @param words of the text that `listening.attention` is of.
 */
export function timedWords(words: readonly HeardWord[], listening: Listening): TranscribedWord[] {
  return alignWords(words, listening) ?? spreadWords(words, listening.voice, listening.samples);
}

/**
 * Spreads words over the voiced steps of their segment by their length in letters: in order and
 * never in a pause, but a guess within the voice.
 *
 * @param voice probability of each step of 512 samples.
 * @param samples length of the segment; no time lies behind it.
 */
export function spreadWords(
  words: readonly Pick<HeardWord, "text" | "confidence">[],
  voice: Float32Array,
  samples: number,
): TranscribedWord[] {
  const voiced = [...voice.keys()].filter((step) => (voice[step] ?? 0) >= VOICE);
  const steps = voiced.length > 0 ? voiced : [...voice.keys()];
  const lengths = words.map(({ text }) => text.length + 1);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const stepS = STEP_SAMPLES / RATE_HZ;
  const lastS = samples / RATE_HZ;

  /** Time of a share (0 to 1) of the voiced steps; a boundary between two belongs to either side. */
  const timeAt = (share: number, side: "start" | "end") => {
    const at = share * steps.length;
    const index = side === "start" ? Math.floor(at) : Math.ceil(at) - 1;
    const clamped = Math.max(0, Math.min(steps.length - 1, index));
    return Math.min(lastS, ((steps[clamped] ?? 0) + (at - clamped)) * stepS);
  };

  let before = 0;
  return words.map(({ text, confidence }, index) => {
    const startS = timeAt(before / total, "start");
    before += lengths[index] ?? 0;
    const endS = timeAt(before / total, "end");
    return { text, confidence, startS, endS: Math.max(startS, endS), times: "estimated" };
  });
}
