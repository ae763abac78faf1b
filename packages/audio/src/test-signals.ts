/** Signals and measures for the tests of this package. */

/** A tone of this frequency, amplitude 1 unless told, beginning at phase 0. */
export function tone(
  frequencyHz: number,
  rateHz: number,
  samples: number,
  amplitude = 1,
): Float32Array {
  return Float32Array.from(
    { length: samples },
    (_, i) => amplitude * Math.sin((2 * Math.PI * frequencyHz * i) / rateHz),
  );
}

/** Root mean square of the samples from…until. */
export function rms(samples: Float32Array, from = 0, until = samples.length): number {
  let sum = 0;
  for (let i = from; i < until; i++) sum += (samples[i] ?? 0) ** 2;
  return Math.sqrt(sum / (until - from));
}

/** Level of the difference of two signals below the first of them, dB. */
export function signalToErrorDb(wanted: Float32Array, got: Float32Array, margin: number): number {
  const error = wanted.map((sample, i) => sample - (got[i] ?? 0));
  const until = wanted.length - margin;
  return 20 * Math.log10(rms(wanted, margin, until) / rms(error, margin, until));
}

/** The largest difference between two neighbours: what the ear calls a click. */
export function largestStep(samples: Float32Array): number {
  let largest = 0;
  for (let i = 1; i < samples.length; i++) {
    largest = Math.max(largest, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
  }
  return largest;
}
