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
