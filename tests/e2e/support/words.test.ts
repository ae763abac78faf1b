import { expect, it } from "vitest";
import { shareHeard, wordErrorRate } from "./words.ts";

const spoken = "We moved it to another region.";

it("counts what was heard of what was spoken, in its order, whatever was heard besides", () => {
  expect(shareHeard(spoken, "um, we moved it: to another region, yes")).toBe(1);
  expect(shareHeard(spoken, "we moved to region")).toBeCloseTo(4 / 6);
  expect(shareHeard(spoken, "region another to it moved we")).toBeCloseTo(1 / 6);
  expect(shareHeard(spoken, "")).toBe(0);
});

it("counts each wrong, missing and additional word as an error", () => {
  expect(wordErrorRate(spoken, "We moved it, to another region!")).toBe(0);
  expect(wordErrorRate(spoken, "we removed it to region now")).toBeCloseTo(3 / 6);
  expect(wordErrorRate(spoken, "")).toBe(1);
});
