import type { Correction } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { recordedAnswer, saidWords, type Stretches } from "../testing/recorded-answer.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { foldReview } from "./fold.ts";

const stretches = [
  ["so", "we", "used", "cuban", "eighties"],
  ["and", "um", "it", "held"],
];
const words = saidWords(stretches.flat());
const folded = (of: Stretches = stretches, heardBadly = false) => {
  const { events, candidateSamples } = recordedAnswer(of, heardBadly);
  return foldReview(events, candidateSamples);
};
/** From this word to that one, both included. */
const over = (from: number, to: number, text: string, id = "one"): Correction => ({
  id,
  turn: 1,
  startSample: words[from]!.startSample,
  endSample: words[to]!.endSample,
  text,
});
const corrected = (...corrections: Correction[]) => applyCorrections(folded(), corrections);
const told = ({ folded }: ReturnType<typeof corrected>) =>
  folded.turns[0]!.segments.map((segment) => segment.words.map(({ text }) => text).join(" "));

describe("a correction", () => {
  it("puts the typed words in the place of those heard, in their stretch", () => {
    const result = corrected(over(3, 4, "Kubernetes"));
    expect(told(result)).toEqual(["so we used Kubernetes", "and um it held"]);
    expect(result.corrections).toEqual([
      { ...over(3, 4, "Kubernetes"), heardAs: "cuban eighties" },
    ]);
  });

  it("with no words takes out what was heard", () => {
    expect(told(corrected(over(6, 6, "")))).toEqual(["so we used cuban eighties", "and it held"]);
  });

  it("across a pause leaves the pause empty", () => {
    const { folded: now } = corrected(over(4, 5, "eighty nodes and"));
    const [first, second] = now.turns[0]!.segments;
    expect(told({ folded: now, corrections: [] })).toEqual([
      "so we used cuban eighty nodes",
      "and um it held",
    ]);
    expect(first!.words.at(-1)!.endSample).toBeLessThanOrEqual(first!.endSample);
    expect(second!.words[0]!.startSample).toBeGreaterThanOrEqual(second!.startSample);
  });

  it("meets what an earlier one left, and stays where the earlier one is taken back", () => {
    const earlier = over(3, 4, "Cuban EKS");
    const later = over(4, 4, "eighty", "two");
    expect(told(corrected(earlier, later))[0]).toBe("so we used Cuban eighty");
    expect(told(corrected(later))[0]).toBe("so we used cuban eighty");
  });

  it("of the whole replaces the one before it", () => {
    const result = corrected(over(3, 4, "Cuban EKS"), over(3, 4, "Kubernetes", "two"));
    expect(told(result)[0]).toBe("so we used Kubernetes");
    expect(result.folded.turns[0]!.segments[0]!.words.at(-1)!.heardAs).toBe("cuban eighties");
  });

  it("gives words to a stretch in which none were understood", () => {
    const base = folded();
    const lost = { startSample: 400_000, endSample: 432_000, words: [], understood: false };
    const turn = { ...base.turns[0]!, segments: [...base.turns[0]!.segments, lost] };
    const span = { startSample: 400_000, endSample: 432_000 };
    const correction = { id: "one", turn: 1, ...span, text: "we rolled back" };
    const result = applyCorrections({ ...base, turns: [turn] }, [correction]);
    const segment = result.folded.turns[0]!.segments[2]!;
    expect(segment.understood).toBe(true);
    expect(segment.words[0]).toMatchObject({ text: "we", startSample: 400_000, heardAs: "" });
    expect(segment.words.at(-1)).toMatchObject({ text: "back", endSample: 432_000 });
  });

  it("of words that are not there changes nothing, and is not said to be heard", () => {
    const elsewhere = { ...over(0, 0, "x"), turn: 7 };
    const beside = { ...over(0, 0, "x"), startSample: 0, endSample: 10 };
    const result = corrected(elsewhere, beside);
    expect(told(result)).toEqual(stretches.map((stretch) => stretch.join(" ")));
    expect(result.corrections.map(({ heardAs }) => heardAs)).toEqual([undefined, undefined]);
  });

  it("has an answer that was heard badly judged by what it says now", () => {
    const unsure = stretches.map((stretch) => stretch.map((text) => ({ text, confidence: 0.1 })));
    const base = folded(unsure, true);
    expect(base.turns[0]!.heardBadly).toBe(true);
    const one = applyCorrections(base, [over(0, 0, "so")]);
    expect(one.folded.turns[0]!.heardBadly).toBe(true);
    const all = applyCorrections(base, [over(0, 8, stretches.flat().join(" "))]);
    expect(all.folded.turns[0]!.heardBadly).toBe(false);
  });
});
