import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heardTextOf, withReport } from "./heard-text.ts";
import type { Sentence, Spoken } from "./model.ts";

const sentence = (text: string, fromSample: number): Sentence => ({
  text,
  sound: { fromSample, sampleRateHz: 16_000 },
  spans: [],
});
const two = [
  sentence("Thank you for that.", 0),
  sentence("What did you decide in the end?", 20_000),
];
const total = { samples: 51_000, rateHz: 16_000 };

describe("what was heard of a reply that was cut off", () => {
  it("ends with the word of which half was heard, by its place in the sound", () => {
    const text = "What did you decide?";
    // "decide?" is said at leisure.
    const placed = [
      { startChar: 0, endChar: 4, startSample: 0, endSample: 3_000 },
      { startChar: 5, endChar: 8, startSample: 3_000, endSample: 5_000 },
      { startChar: 9, endChar: 12, startSample: 5_000, endSample: 7_000 },
      { startChar: 13, endChar: 20, startSample: 7_000, endSample: 27_000 },
    ];
    const sentences = [{ ...sentence(text, 1_000), spans: placed }];
    const length = { samples: 28_000, rateHz: 16_000 };
    expect(heardTextOf(sentences, length, 1_000 + 5_900)).toBe("What did");
    expect(heardTextOf(sentences, length, 1_000 + 6_100)).toBe("What did you");
    expect(heardTextOf(sentences, length, 1_000 + 16_900)).toBe("What did you");
    expect(heardTextOf(sentences, length, 1_000 + 17_100)).toBeNull();
  });
  it("is placed by the length of its words where the voice does not tell", () => {
    expect(heardTextOf(two, total, 20_000)).toBe("Thank you for that.");
    expect(heardTextOf(two, total, 35_000)).toBe("Thank you for that. What did you");
  });
  it("is nothing before its first sound, and everything at its end", () => {
    expect(heardTextOf(two, total, 0)).toBe("");
    expect(heardTextOf(two, total, 51_000)).toBeNull();
  });
  it("is guessed in a sentence whose sound has no known end", () => {
    expect(heardTextOf(two, null, 20_000 + 14_000)).toBe("Thank you for that. What did you");
  });
  it("is not known where it was never spoken", () => {
    expect(heardTextOf([{ text: "Why?", sound: null, spans: [] }], null, 0)).toBeNull();
  });
  it("is told in letters by a device's own voice", () => {
    const entry = { text: "Thank you. Why?", sentences: [], heardText: null } as unknown as Spoken;
    const report = { reply: 1, state: "stopped", heardSamples: 0, atSample: 0 } as const;
    expect(withReport(entry, { ...report, heardChars: 8 }).heardText).toBe("Thank you.");
    expect(withReport(entry, { ...report, heardChars: 6 }).heardText).toBe("Thank");
  });
  it("is always a beginning of what was said, and never shrinks", () => {
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
