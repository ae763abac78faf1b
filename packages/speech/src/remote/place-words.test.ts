import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeWords, type Span, type UnplacedWord } from "./place-words.ts";

const STEP_S = 0.032;

/** Voice from one second to another, in a sound of this length. */
function voiceOf(lengthS: number, ...spans: readonly (readonly [number, number])[]): Float32Array {
  return Float32Array.from({ length: Math.ceil(lengthS / STEP_S) }, (_, step) =>
    spans.some(([from, to]) => step * STEP_S >= from && step * STEP_S < to) ? 0.9 : 0,
  );
}

const word = (text: string, startS?: number, endS = startS, within: Span | null = null) => ({
  text,
  confidence: 0.8,
  claimed: startS === undefined || endS === undefined ? null : { startS, endS },
  within,
});

const times = (words: readonly UnplacedWord[], voice: Float32Array, lengthS: number) =>
  placeWords(words, voice, lengthS).map(({ text, startS, endS, times: how }) => [
    text,
    Number(startS.toFixed(2)),
    Number(endS.toFixed(2)),
    how,
  ]);

describe("a service's words are placed", () => {
  it("where it says, ends before the next one begins", () => {
    const words = [word("we", 0.2, 0.9), word("shipped", 0.5, 1)];
    expect(times(words, voiceOf(1.2, [0, 1.2]), 1.2)).toEqual([
      ["we", 0.2, 0.5, "measured"],
      ["shipped", 0.5, 1, "measured"],
    ]);
  });

  it("without the pauses that a service gives to the words beside them", () => {
    const words = [word("we", 0, 1.5), word("waited", 1.5, 3)];
    const found = times(words, voiceOf(3, [0.992, 1.312], [2.496, 2.816]), 3);
    expect(found[0]).toEqual(["we", 0.87, 1.43, "measured"]);
    expect(found[1]).toEqual(["waited", 2.38, 2.94, "measured"]);
  });

  it("by an estimate where a time cannot be", () => {
    const words = [
      word("one", 0, 0.5),
      word("two", 0.9, 0.6),
      word("three", Number.NaN, 1.5),
      word("four", 1.5, 2),
      word("five", 2, 2.5),
      word("six", 90, 91),
    ];
    const found = times(words, voiceOf(3, [0, 3]), 3);
    expect(found.map(([, , , how]) => how)).toEqual([
      "measured",
      "estimated",
      "estimated",
      "measured",
      "measured",
      "estimated",
    ]);
    expect(found[1]?.[1]).toBeGreaterThanOrEqual(0.5);
    expect(found[2]?.[2]).toBeLessThanOrEqual(1.5);
    expect(found[5]?.[1]).toBeGreaterThanOrEqual(2.5);
  });

  it("in the order of the text, whatever the order of the times", () => {
    const words = [word("a", 0, 0.4), word("b", 2, 2.4), word("c", 1, 1.4), word("d", 1.5, 2)];
    const found = times(words, voiceOf(3, [0, 3]), 3);
    expect(found.map(([text, , , how]) => [text, how])).toEqual([
      ["a", "measured"],
      ["b", "estimated"],
      ["c", "measured"],
      ["d", "measured"],
    ]);
  });

  it("by estimates alone where most times are nonsense", () => {
    const words = ["a", "b", "c", "d", "e"].map((text) => word(text, 0, 0));
    expect(times(words, voiceOf(2, [1, 2]), 2).every(([, at]) => Number(at) >= 0.9)).toBe(true);
  });

  it("inside their stretch where only that has a time", () => {
    const early = { startS: 0, endS: 1 };
    const late = { startS: 2, endS: 3 };
    const words = [
      word("we", undefined, undefined, early),
      word("did", undefined, undefined, late),
    ];
    const [first, second] = times(words, voiceOf(3, [0, 3]), 3);
    expect(first?.[2]).toBeLessThanOrEqual(1);
    expect(second?.[1]).toBeGreaterThanOrEqual(2);
  });

  it("not at all where they were said to silence", () => {
    const words = [word("yes", 0.2, 0.6), word("Thank", 2, 2.2), word("you.", 2.2, 2.4)];
    const found = times(words, voiceOf(3, [0.1, 0.7]), 3);
    expect(found.map(([text]) => text)).toEqual(["yes"]);
  });

  it("rising and inside the sound, whatever the service says", () => {
    const time = fc.oneof(fc.double({ min: -2, max: 12 }), fc.constantFrom(NaN, Infinity, -1e9, 3));
    const span = fc.record({ startS: time, endS: time });
    const unplaced = fc.record({
      text: fc.constantFrom("we", "shipped", "it"),
      confidence: fc.constant(0.8),
      claimed: fc.option(span),
      within: fc.option(span),
    });
    const steps = fc.array(fc.constantFrom(0, 0.4, 0.9), { minLength: 1, maxLength: 320 });
    fc.assert(
      fc.property(fc.array(unplaced, { maxLength: 12 }), steps, (words, voice) => {
        const lengthS = voice.length * STEP_S;
        let beforeS = 0;
        for (const { startS, endS } of placeWords(words, Float32Array.from(voice), lengthS)) {
          expect(startS).toBeGreaterThanOrEqual(beforeS);
          expect(endS).toBeGreaterThanOrEqual(startS);
          expect(endS).toBeLessThanOrEqual(lengthS + 1e-9);
          beforeS = startS;
        }
      }),
    );
  });
});
