import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mattr, mtld } from "./lexical-variety.ts";

const different = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`);

describe("LX1: variety of words", () => {
  it("LX1.1: MATTR is the mean over all windows, checked by counting", () => {
    const words = "a b a c d a b b e f a c".split(" ");
    const windows = words.slice(0, -3).map((_, at) => new Set(words.slice(at, at + 4)).size / 4);
    const mean = windows.reduce((sum, share) => sum + share, 0) / windows.length;
    expect(mattr(words, 4)).toBeCloseTo(mean, 10);
  });

  it("LX1.1: MATTR is 1 where no word comes twice, and absent for fewer words than a window", () => {
    expect(mattr(different(80))).toBe(1);
    expect(mattr(different(49))).toBeNull();
  });

  it("LX1.2: MTLD of one word over and over is 2, and grows with variety", () => {
    expect(mtld(Array<string>(100).fill("so"))).toBeCloseTo(2, 1);
    const pairs = different(50).flatMap((word) => [word, word]);
    expect(mtld(pairs)!).toBeLessThan(mtld(different(100))!);
    expect(mtld([])).toBeNull();
  });

  it("LX1: the order of windows makes no difference to what lies between 0 and 1", () => {
    const words = fc.array(fc.constantFrom(..."abcdefgh".split("")), {
      minLength: 50,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, (words) => {
        const ratio = mattr(words)!;
        expect(ratio).toBeGreaterThan(0);
        expect(ratio).toBeLessThanOrEqual(1);
        expect(mattr(words.toReversed())).toBeCloseTo(ratio, 10);
        expect(mtld(words.toReversed())).toBeCloseTo(mtld(words)!, 8);
      }),
    );
  });
});
