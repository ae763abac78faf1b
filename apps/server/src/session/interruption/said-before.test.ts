import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inCommon, plainWords, saidBefore } from "./said-before.ts";

describe("words that were said before", () => {
  it("are told from a text with a mistake here and there", () => {
    const said = plainWords("What was the hardest decision of that year, and who disagreed?");
    expect(saidBefore(plainWords("the hardest derision of that year"), said)).toBe(true);
    expect(saidBefore(plainWords("the hardest part was my own manager"), said)).toBe(false);
    expect(saidBefore([], said)).toBe(false);
  });
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
  it("have in common what can be left of both by leaving words out", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const common = inCommon(one, other);
        expect(common).toBe(inCommon(other, one));
        expect(common).toBeLessThanOrEqual(Math.min(one.length, other.length));
        expect(inCommon(one, [...one, ...other])).toBe(one.length);
      }),
    );
  });
});
