import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { levels } from "./speech.ts";

const WINDOW_SAMPLES = SAMPLE_RATE_HZ / 100;
/** Speech ends where it falls so far under its loudest 10 ms: the rest is breath and decay. */
const RANGE = 10 ** (-35 / 20);
const FADE_SAMPLES = SAMPLE_RATE_HZ / 200;

/**
 * From the first to the last audible 10 ms of a sound, with fades of 5 ms at both ends: its first and
 * last samples are then the first and last of the speech, to the ear and to every later measurement.
 */
export function trimmed(pcm: Int16Array): Int16Array {
  const all = levels(pcm, WINDOW_SAMPLES);
  const loudest = Math.max(0, ...all);
  if (loudest === 0) return new Int16Array();
  const least = loudest * RANGE;
  const first = all.findIndex((level) => level >= least);
  const last = all.findLastIndex((level) => level >= least);
  const out = pcm.slice(first * WINDOW_SAMPLES, (last + 1) * WINDOW_SAMPLES);
  for (let i = 0; i < Math.min(FADE_SAMPLES, out.length); i++) {
    const part = (i + 1) / FADE_SAMPLES;
    out[i] = (out[i] ?? 0) * part;
    const end = out.length - 1 - i;
    out[end] = (out[end] ?? 0) * part;
  }
  return out;
}
