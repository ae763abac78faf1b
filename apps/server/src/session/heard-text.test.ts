import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heardTextOf, withReport } from "./heard-text.ts";
import type { Sentence, Spoken } from "./model.ts";

const sentence = (text: string, fromSample: number): Sentence => ({
  text,
  sound: { fromSample, sampleRateHz: 16_000 },
});
const two = [
  sentence("Thank you for that.", 0),
  sentence("What did you decide in the end?", 20_000),
];
const total = { samples: 51_000, rateHz: 16_000 };

describe("what was heard of a reply that was cut off", () => {
  it("ends with the word of which half was heard", () => {
    expect(heardTextOf(two, total, 20_000)).toBe("Thank you for that.");
    expect(heardTextOf(two, total, 20_000 + 31_000 * (14 / 31))).toBe(
      "Thank you for that. What did you",
    );
    expect(heardTextOf(two, total, 20_000 + 31_000 * (18 / 31))).toBe(
      "Thank you for that. What did you decide",
    );
  });
  it("is nothing before its first sound, and everything at its end", () => {
    expect(heardTextOf(two, total, 0)).toBe("");
    expect(heardTextOf(two, total, 51_000)).toBeNull();
  });
  it("is guessed in a sentence whose sound has no known end", () => {
    expect(heardTextOf(two, null, 20_000 + 16_000)).toBe("Thank you for that. What did you");
  });
  it("is told in letters by a device's own voice", () => {
    const entry = { text: "Thank you. Why?", sentences: [], heardText: null } as unknown as Spoken;
    const report = { reply: 1, state: "stopped", heardSamples: 0, atSample: 0 } as const;
    expect(withReport(entry, { ...report, heardChars: 8 }).heardText).toBe("Thank you.");
    expect(withReport(entry, { ...report, heardChars: 6 }).heardText).toBe("Thank");
  });
  it("is always a beginning of each sentence, and never shrinks", () => {
    const samples = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(samples, samples, (one, other) => {
        const all = two.map(({ text }) => text).join(" ");
        const less = heardTextOf(two, total, Math.min(one, other)) ?? all;
        const more = heardTextOf(two, total, Math.max(one, other)) ?? all;
        expect(all.startsWith(less) && more.startsWith(less)).toBe(true);
      }),
    );
  });
});
