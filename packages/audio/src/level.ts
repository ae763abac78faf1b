/** Level of silence, and the lowest ever given: below the noise of 16-bit PCM (−98 dBFS). */
export const SILENCE_DBFS = -100;

export interface Level {
  /** 0 for a full-scale square wave, −3.0 for a full-scale sine, {@link SILENCE_DBFS} at least. */
  readonly rmsDbfs: number;
  /** Largest magnitude, 0…1. */
  readonly peak: number;
}

/** Root mean square and peak of samples in −1…1; of none at all, silence. */
export function measureLevel(samples: Float32Array): Level {
  let sum = 0;
  let peak = 0;
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] ?? 0;
    sum += sample * sample;
    const magnitude = Math.abs(sample);
    if (magnitude > peak) peak = magnitude;
  }
  const rms = samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
  return { rmsDbfs: toDbfs(rms), peak };
}

/** An amplitude, 1 for full scale, as a level. */
export function toDbfs(amplitude: number): number {
  return amplitude > 0 ? Math.max(SILENCE_DBFS, 20 * Math.log10(amplitude)) : SILENCE_DBFS;
}
