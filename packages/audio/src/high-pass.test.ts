import fc from "fast-check";
import { expect, it } from "vitest";
import { HighPass } from "./high-pass.ts";
import { rms, tone } from "./test-signals.ts";

const RATE = 16_000;
const S = RATE;
const filtered = (sound: Float32Array) => new HighPass(RATE, 50).filter(sound.slice());
/** Behind the first half second, when it has settled. */
const gainDb = (hz: number) =>
  20 * Math.log10(rms(filtered(tone(hz, RATE, 2 * S)), S / 2) / Math.SQRT1_2);

it("voices pass as they are, the cut-off loses 3 dB, rumble goes", () => {
  for (const hz of [100, 200, 1_000, 5_000]) expect(Math.abs(gainDb(hz))).toBeLessThan(0.05);
  expect(gainDb(50)).toBeCloseTo(-3, 1);
  expect(gainDb(25)).toBeLessThan(-24);
  expect(gainDb(10)).toBeLessThan(-50);
});

it("an offset makes no thump", () => {
  expect(rms(filtered(new Float32Array(S).fill(0.5)))).toBeLessThan(1e-6);
});

it("gives the same however the sound comes", () => {
  const sound = tone(130, RATE, 4_000).map((sample, at) => 0.3 + sample * Math.sin(at / 700));
  const wanted = filtered(sound);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_500 }), { maxLength: 6 }), (lengths) => {
      const filter = new HighPass(RATE, 50);
      const parts = [...lengths, sound.length].reduce<{ at: number; found: number[] }>(
        ({ at, found }, length) => ({
          at: at + length,
          found: [...found, ...filter.filter(sound.slice(at, at + length))],
        }),
        { at: 0, found: [] },
      );
      expect(parts.found.slice(0, sound.length)).toEqual([...wanted]);
    }),
    { numRuns: 10 },
  );
});
