import { floatToInt16, int16ToFloat, resample } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { HeardStretch } from "./heard-sound.ts";

/** Sound on both sides of a stretch, so that the filter's ends lie outside of it. */
const MARGIN_S = 0.02;

/**
 * What was heard of a reply, at the recording's rate.
 *
 * @param slice samples of the reply, at its own rate; fewer where they are not there.
 */
export function recordedSound(
  { fromSample, toSample }: Pick<HeardStretch, "fromSample" | "toSample">,
  sampleRateHz: number,
  slice: (fromSample: number, toSample: number) => Int16Array,
): Int16Array {
  if (sampleRateHz === SAMPLE_RATE_HZ) return slice(fromSample, toSample);
  const margin = Math.ceil(MARGIN_S * sampleRateHz);
  const start = Math.max(0, fromSample - margin);
  const sound = int16ToFloat(slice(start, toSample + margin));
  const scaled = (samples: number) => Math.round((samples * SAMPLE_RATE_HZ) / sampleRateHz);
  const from = scaled(fromSample - start);
  const to = from + scaled(toSample - fromSample);
  return floatToInt16(resample(sound, sampleRateHz, SAMPLE_RATE_HZ).subarray(from, to));
}
