import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

/** A cough: two bursts of noise, sharp at the start, over within a third of a second each. */
export function cough(): Int16Array {
  return joined([burst(0.32, 0.25, 11), silence(0.18), burst(0.28, 0.2, 12)]);
}

/** Somebody types nine keys: each a tick of a few milliseconds, and its softer release. */
export function keyboard(): Int16Array {
  const keys = Array.from({ length: 9 }, (_, key) => [
    burst(0.012, 0.18, 20 + key),
    silence(0.06),
    burst(0.008, 0.08, 40 + key),
    silence(0.08 + (key % 3) * 0.03),
  ]);
  return joined(keys.flat());
}

/** "Mm-hm": two hums through closed lips, the second higher and longer. */
export function hum(): Int16Array {
  return joined([hummed(0.16, 115, 108), silence(0.05), hummed(0.26, 120, 150)]);
}

function hummed(lengthS: number, fromHz: number, toHz: number): Int16Array {
  const length = Math.round(lengthS * SAMPLE_RATE_HZ);
  let phase = 0;
  return Int16Array.from({ length }, (_, at) => {
    const part = at / length;
    phase += (2 * Math.PI * (fromHz + (toHz - fromHz) * part)) / SAMPLE_RATE_HZ;
    // Closed lips let hardly more through than the first resonance of the nose, about 250 Hz.
    const tone = [1, 0.9, 0.35, 0.12, 0.06, 0.03];
    const sum = tone.reduce((all, gain, index) => all + gain * Math.sin((index + 1) * phase), 0);
    return sum * Math.sin(Math.PI * part) ** 0.5 * 0.12 * 32_767;
  });
}

/** Noise that rises within 5 ms and dies away; smoothed, as what a throat and a case let through. */
function burst(lengthS: number, amplitude: number, seed: number): Int16Array {
  const random = seeded(seed);
  const length = Math.round(lengthS * SAMPLE_RATE_HZ);
  let smooth = 0;
  return Int16Array.from({ length }, (_, at) => {
    const rise = Math.min(1, at / (0.005 * SAMPLE_RATE_HZ));
    const fall = Math.exp((-4 * at) / length);
    smooth += 0.5 * (random() * 2 - 1 - smooth);
    return smooth * 2 * amplitude * rise * fall * 32_767;
  });
}

function silence(lengthS: number): Int16Array {
  return new Int16Array(Math.round(lengthS * SAMPLE_RATE_HZ));
}

function joined(parts: readonly Int16Array[]): Int16Array {
  return Int16Array.from(parts.flatMap((part) => [...part]));
}

/** Park and Miller's: the same noise every time. */
function seeded(seed: number): () => number {
  let state = seed * 1_234_567 + 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
