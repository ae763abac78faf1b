/** Samples per second of everything in this package. */
export const RATE_HZ = 16_000;
/** Samples in a step of voice activity: 32 ms. */
export const STEP_SAMPLES = 512;

/** int16 to floats between −1 and 1. */
export function toFloats(pcm: Int16Array): Float32Array {
  const floats = new Float32Array(pcm.length);
  for (let i = 0; i < pcm.length; i++) floats[i] = (pcm[i] ?? 0) / 32_768;
  return floats;
}

/** Root mean square of int16 samples, relative to full scale (0 to 1). 0 for no samples. */
export function rms(pcm: Int16Array): number {
  let sum = 0;
  for (const sample of pcm) sum += sample * sample;
  return pcm.length === 0 ? 0 : Math.sqrt(sum / pcm.length) / 32_768;
}

export function dbfs(ratio: number): number {
  return 20 * Math.log10(Math.max(ratio, 1e-6));
}

/** Largest absolute sample relative to full scale. */
export function peak(pcm: Int16Array): number {
  let highest = 0;
  for (const sample of pcm) highest = Math.max(highest, Math.abs(sample));
  return highest / 32_768;
}

export { concatInt16 as concat } from "@greenroom/audio";
