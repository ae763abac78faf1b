import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PitchTracker, trackPitch } from "./pitch.ts";
import { noise, tone, voice, vowels } from "./test-signals.ts";

const RATE = 16_000;
const S = RATE;

/** Away from the edges, where half of a frame is silence. */
const inner = <T>(steps: readonly T[]) => steps.slice(5, -5);
const pitches = (sound: Float32Array) => trackPitch(sound, RATE).map(({ f0Hz }) => f0Hz);

describe("the pitch of a voice", () => {
  it("is found within half a percent, at every pitch and level, in every vowel", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 80, max: 450, noNaN: true }),
        fc.constantFrom(...Object.values(vowels)),
        fc.constantFrom(1, 0.1, 0.003),
        (f0Hz, formants, gain) => {
          const sound = voice(f0Hz, formants, RATE, S / 4).map((sample) => gain * sample);
          for (const found of inner(pitches(sound))) expect(found / f0Hz).toBeCloseTo(1, 2);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("is the fundamental, also where only its harmonics are heard", () => {
    const sound = tone(300, RATE, S / 2).map(
      (sample, i) =>
        0.2 *
        (sample +
          Math.sin((2 * Math.PI * 400 * i) / RATE) +
          Math.sin((2 * Math.PI * 500 * i) / RATE)),
    );
    for (const found of inner(pitches(sound))) expect(found).toBeCloseTo(100, 0);
  });

  it("is followed while it glides", () => {
    const glide = (i: number) => 120 * 2 ** (i / S);
    const found = pitches(voice(glide, vowels.ah, RATE, S));
    found.slice(5, -5).forEach((f0Hz, index) => {
      const wanted = glide((index + 5.5) * 160);
      expect(Math.abs(f0Hz / wanted - 1)).toBeLessThan(0.01);
    });
  });

  it("is heard through noise 10 dB below it", () => {
    const clean = voice(110, vowels.uh, RATE, S);
    const power = clean.reduce((sum, sample) => sum + sample ** 2, 0) / S;
    const hiss = noise(S, Math.sqrt((3 * power) / 10));
    const found = inner(pitches(clean.map((sample, i) => sample + hiss[i]!)));
    expect(found.filter((f0Hz) => Math.abs(f0Hz / 110 - 1) < 0.02).length).toBeGreaterThan(
      0.95 * found.length,
    );
  });

  it("is still found after a knock that is far louder", () => {
    const sound = voice(140, vowels.ah, RATE, S).map((sample) => 0.05 * sample);
    sound.fill(0.9, 100, 140);
    const found = pitches(sound).slice(60, -5);
    for (const f0Hz of found) expect(f0Hz / 140).toBeCloseTo(1, 2);
  });
});

describe("where nobody speaks", () => {
  it("silence has no pitch and no strength", () => {
    for (const { f0Hz, strength } of trackPitch(new Float32Array(S), RATE)) {
      expect([f0Hz, strength]).toEqual([0, 0]);
    }
  });

  it("noise hardly has one", () => {
    const found = trackPitch(noise(4 * S, 0.1), RATE);
    expect(found.filter(({ f0Hz }) => f0Hz > 0).length).toBeLessThan(0.1 * found.length);
  });
});

it("gives one step for every 10 ms, the same however the sound comes", () => {
  const sound = voice((i) => 100 + i / 400, vowels.ee, RATE, S);
  sound.set(noise(S / 4, 0.1), S / 2);
  const wanted = trackPitch(sound, RATE);
  expect(wanted).toHaveLength(100);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 6 }), (lengths) => {
      const tracker = new PitchTracker(RATE);
      let at = 0;
      const found = lengths.flatMap((length) => tracker.push(sound.subarray(at, (at += length))));
      expect([...found, ...tracker.push(sound.subarray(at)), ...tracker.finish()]).toEqual(wanted);
    }),
    { numRuns: 6 },
  );
});

it("settles a step within half a second, so that it can be shown live", () => {
  const tracker = new PitchTracker(RATE);
  const found = tracker.push(voice(100, vowels.ah, RATE, S));
  expect(found.length).toBeGreaterThan(40);
});
