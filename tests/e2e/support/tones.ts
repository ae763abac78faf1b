/** Amplitude (0…1) of one frequency in samples of −1…1. */
export function amplitudeAt(samples: readonly number[], toneHz: number, rateHz: number): number {
  let re = 0;
  let im = 0;
  samples.forEach((sample, n) => {
    const angle = (2 * Math.PI * toneHz * n) / rateHz;
    re += sample * Math.cos(angle);
    im += sample * Math.sin(angle);
  });
  return (2 * Math.hypot(re, im)) / samples.length;
}

/** The largest difference between neighbouring samples: a click is a jump. */
export function largestStep(samples: readonly number[]): number {
  let largest = 0;
  for (let i = 1; i < samples.length; i++) {
    largest = Math.max(largest, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
  }
  return largest;
}

/** From the first sample that is louder than `threshold` to the last. */
export function loudPart(samples: readonly number[], threshold = 0.01): number[] {
  const loud = (sample: number) => Math.abs(sample) > threshold;
  const first = samples.findIndex(loud);
  return first < 0 ? [] : samples.slice(first, samples.findLastIndex(loud) + 1);
}
