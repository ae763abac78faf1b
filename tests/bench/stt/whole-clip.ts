import { int16ToFloat } from "@greenroom/audio";
import { untimedWords } from "../support/truth.ts";
import type { Heard } from "./heard.ts";
import type { PlainDecoder } from "./plain-decode.ts";

const RATE_HZ = 16_000;
const STEP_SAMPLES = 512;
const STEPS_PER_SECOND = RATE_HZ / STEP_SAMPLES;
/** The model was made for clips of less than half a minute. */
const LONGEST_STEPS = 28 * STEPS_PER_SECOND;
/** A cut lies within this time before the limit, where voice is least likely for half a second. */
const CUT_WINDOW_STEPS = 12 * STEPS_PER_SECOND;
const QUIET_STEPS = 0.5 * STEPS_PER_SECOND;
/** Fewer samples crash the graph. */
const FEWEST_SAMPLES = 1_600;

/**
 * A whole recording through the plain decoder, as it is. One longer than 28 s, which the model was
 * not made for, is cut at silence.
 *
 * @param voice probability of voice of each 512 samples, which tells where silence is.
 */
export async function hearPlainly(
  decoder: PlainDecoder,
  pcm: Int16Array,
  voice: Float32Array,
): Promise<Heard> {
  const cuts = cutsAtSilence(voice).map((step) => step * STEP_SAMPLES);
  const ends = [...cuts, pcm.length];
  const texts: string[] = [];
  for (const [index, end] of ends.entries()) {
    const part = pcm.subarray(index === 0 ? 0 : ends[index - 1], end);
    const samples = new Float32Array(Math.max(part.length, FEWEST_SAMPLES));
    samples.set(int16ToFloat(part));
    texts.push((await decoder.decode(samples)).text);
  }
  return { words: untimedWords(texts.join(" ")), measured: 0 };
}

/** Steps at which a track of voice activity is cut so that no part is longer than 28 s. */
export function cutsAtSilence(voice: Float32Array): number[] {
  const cuts: number[] = [];
  for (let from = 0; voice.length - from > LONGEST_STEPS; from = cuts.at(-1) ?? 0) {
    const last = from + LONGEST_STEPS;
    let best = last;
    let least = Infinity;
    for (let at = last - CUT_WINDOW_STEPS; at <= last; at++) {
      const around = voice.subarray(
        Math.round(at - QUIET_STEPS / 2),
        Math.round(at + QUIET_STEPS / 2),
      );
      const sum = around.reduce((total, probability) => total + probability, 0);
      if (sum <= least) [best, least] = [at, sum];
    }
    cuts.push(best);
  }
  return cuts;
}
