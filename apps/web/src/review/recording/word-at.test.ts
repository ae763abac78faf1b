import { expect, it } from "vitest";
import { lastAt } from "./word-at.ts";

it("finds the word that is being said", () => {
  const starts = [100, 200, 350];
  expect([0, 99, 100, 199, 200, 349, 350, 9_999].map((sample) => lastAt(starts, sample))).toEqual([
    -1, -1, 0, 0, 1, 1, 2, 2,
  ]);
});

it("finds nothing among no words", () => {
  expect(lastAt([], 5)).toBe(-1);
});
