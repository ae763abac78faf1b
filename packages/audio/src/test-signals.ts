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

/** Formants of a vowel, Hz. */
export const vowels = {
  uh: [620, 1_200, 2_500],
  ah: [750, 1_100, 2_500],
  ee: [280, 2_250, 3_000],
  m: [250, 1_000, 2_200],
} as const;

/**
 * A voice that says one vowel: a tone's harmonics, strongest near the formants. Peaks around 0.3.
 *
 * @param f0Hz the pitch, or the pitch at each sample.
 */
export function voice(
  f0Hz: number | ((sample: number) => number),
  formantsHz: readonly number[],
  rateHz: number,
  samples: number,
): Float32Array {
  const pitch = typeof f0Hz === "number" ? () => f0Hz : f0Hz;
  const sound = new Float32Array(samples);
  let phase = 0;
  for (let i = 0; i < samples; i++) {
    const f0 = pitch(i);
    phase += (2 * Math.PI * f0) / rateHz;
    for (let n = 1; n * f0 < Math.min(3_500, rateHz / 2); n++) {
      const near = formantsHz.reduce((sum, formant, k) => {
        return sum + 2 ** -k / (1 + ((n * f0 - formant) / 90) ** 2);
      }, 0.01);
      sound[i] = (sound[i] ?? 0) + near * Math.sin(n * phase);
    }
  }
  const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  return sound.map((sample) => (0.3 * sample) / loudest);
}

/** White noise of this amplitude, the same at every run. */
export function noise(samples: number, amplitude: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: samples }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return amplitude * (state / 2 ** 31 - 1);
  });
}
