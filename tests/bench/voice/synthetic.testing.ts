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

/** A voice: pulses at a pitch that wanders, two formants that move, and a breath of silence now and then. */
export function voiced(lengthS: number, rateHz = RATE_HZ): Float32Array {
  let [phase, one, oneBefore, two, twoBefore] = [0, 0, 0, 0, 0];
  return Float32Array.from({ length: Math.round(lengthS * rateHz) }, (_, at) => {
    const t = at / rateHz;
    phase += (180 + 25 * Math.sin(2 * Math.PI * 0.7 * t)) / rateHz;
    const pulse = phase >= 1 ? 1 : 0;
    phase -= pulse;
    const first = ((500 + 250 * Math.sin(2 * Math.PI * 1.1 * t)) * 2 * Math.PI) / rateHz;
    const second = ((1_500 + 500 * Math.sin(2 * Math.PI * 0.8 * t + 1)) * 2 * Math.PI) / rateHz;
    [oneBefore, one] = [one, pulse + 1.96 * Math.cos(first) * one - 0.965 * oneBefore];
    [twoBefore, two] = [two, pulse + 1.94 * Math.cos(second) * two - 0.95 * twoBefore];
    const breath = t % 0.9 > 0.82;
    return breath ? 0 : Math.max(-0.9, Math.min(0.9, 0.05 * (one + 0.5 * two)));
  });
}

/** The last 5 ms fade, as a reply that is stopped or paused does. */
export function fadedOut(sound: Float32Array): Float32Array {
  const fade = Math.round(0.005 * RATE_HZ);
  return sound.map((sample, at) => sample * Math.min(1, (sound.length - at) / fade));
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
