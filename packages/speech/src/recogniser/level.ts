import { STEP_SAMPLES } from "../pcm.ts";

/** Loudness of the voice that the model is given: −22 dBFS. */
const TARGET_RMS = 10 ** (-22 / 20);
const MOST_GAIN = 10 ** (30 / 20);
const HIGHEST_PEAK = 0.98;
const VOICE = 0.5;

/** Brings the voiced part to an even loudness; quiet microphones and quiet speakers are many. */
export function levelled(sound: Float32Array, voice: Float32Array): Float32Array {
  let energy = 0;
  let count = 0;
  let highest = 0;
  for (let i = 0; i < sound.length; i++) {
    const sample = sound[i] ?? 0;
    highest = Math.max(highest, Math.abs(sample));
    if ((voice[Math.floor(i / STEP_SAMPLES)] ?? 0) < VOICE) continue;
    energy += sample * sample;
    count += 1;
  }
  const rms = Math.sqrt(energy / Math.max(1, count));
  if (rms === 0) return sound;
  const gain = Math.min(TARGET_RMS / rms, MOST_GAIN, HIGHEST_PEAK / highest);
  return sound.map((sample) => sample * gain);
}
