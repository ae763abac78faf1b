import fc from "fast-check";
import { expect, it } from "vitest";
import { SpectralChange, spectralChange } from "./spectral-change.ts";
import { noise, voice, vowels } from "./test-signals.ts";

const RATE = 16_000;
const S = RATE;
const inner = (changes: readonly number[]) => changes.slice(8, -8);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

it("is small in a vowel that is held, large where one becomes another", () => {
  const held = spectralChange(voice(110, vowels.uh, RATE, S), RATE);
  expect(Math.max(...inner(held))).toBeLessThan(0.5);
  const both = voice(110, vowels.uh, RATE, S);
  both.set(voice(110, vowels.ee, RATE, S / 2), S / 2);
  expect(Math.max(...spectralChange(both, RATE).slice(45, 55))).toBeGreaterThan(2);
});

it("does not hear a level, nor a microphone that is always the same", () => {
  const sound = voice(130, vowels.ah, RATE, S / 2);
  sound.set(voice(130, vowels.m, RATE, S / 4), S / 4);
  const wanted = spectralChange(sound, RATE);
  const quiet = spectralChange(
    sound.map((sample) => sample / 50),
    RATE,
  );
  quiet.forEach((change, i) => expect(change).toBeCloseTo(wanted[i]!, 3));
  // A microphone that thins out the low.
  const thin = spectralChange(
    sound.map((sample, i) => sample - 0.7 * (sound[i - 1] ?? 0)),
    RATE,
  );
  expect(mean(inner(thin)) / mean(inner(wanted))).toBeCloseTo(1, 0);
});

it("of silence is none, and of noise is finite", () => {
  expect(new Set(spectralChange(new Float32Array(S), RATE))).toEqual(new Set([0]));
  for (const change of spectralChange(noise(S, 0.1), RATE)) expect(change).toBeLessThan(5);
});

it("gives one step for every 10 ms, the same however the sound comes", () => {
  const sound = noise(S / 2, 0.2, 7);
  const wanted = spectralChange(sound, RATE);
  expect(wanted).toHaveLength(50);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 6 }), (lengths) => {
      const change = new SpectralChange(RATE);
      let at = 0;
      const found = lengths.flatMap((length) => change.push(sound.subarray(at, (at += length))));
      expect([...found, ...change.push(sound.subarray(at)), ...change.finish()]).toEqual(wanted);
    }),
    { numRuns: 10 },
  );
});
