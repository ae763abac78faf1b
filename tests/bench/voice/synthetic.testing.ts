import type { Track } from "./track.ts";

export const RATE_HZ = 44_100;

/** Sound that is nowhere like itself, with syllables: noise through a changing resonance. */
export function babble(lengthS: number, seed = 1, rateHz = RATE_HZ): Float32Array {
  let state = seed * 7_654_321 + 1;
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5;
  let [before, beforeThat] = [0, 0];
  return Float32Array.from({ length: Math.round(lengthS * rateHz) }, (_, at) => {
    const t = at / rateHz;
    const syllable = 0.15 + 0.85 * Math.abs(Math.sin(2 * Math.PI * 2.1 * t + seed));
    const formantHz = 500 + 300 * Math.sin(2 * Math.PI * 0.9 * t + seed);
    const value =
      random() * 0.1 +
      1.9 * Math.cos((2 * Math.PI * formantHz) / rateHz) * before -
      0.92 * beforeThat;
    [beforeThat, before] = [before, value];
    return Math.max(-0.9, Math.min(0.9, value * syllable * 0.3));
  });
}

export function scaled(sound: Float32Array, gainDb: number): Float32Array {
  return sound.map((sample) => sample * 10 ** (gainDb / 20));
}

export function quiet(lengthS: number): Float32Array {
  return new Float32Array(Math.round(lengthS * RATE_HZ));
}

export function track(startFrame: number, ...parts: readonly Float32Array[]): Track {
  const samples = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { startFrame, rateHz: RATE_HZ, samples };
}

export function frames(seconds: number): number {
  return Math.round(seconds * RATE_HZ);
}

export function msOf(frameCount: number): number {
  return (frameCount / RATE_HZ) * 1000;
}
