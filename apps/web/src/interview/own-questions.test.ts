import { expect, it } from "vitest";
import { problemsShown } from "./own-questions.ts";

const shown = (typed: string, settled: string) => problemsShown({ typed, corrected: {} }, settled);

it("nothing is said of a line that is still being typed", () => {
  expect(shown("Feedback", "").shown).toEqual([]);
  expect(shown("Feedback", "Feedback").shown[0]).toMatch(/too short/);
});

it("what is wrong stays while something else is typed, and goes once it is put right", () => {
  expect(shown("Feedback\nHow do", "Feedback").shown).toHaveLength(1);
  expect(shown("How do you give feedback?", "Feedback").shown).toEqual([]);
});

it("three problems are told, and the others counted", () => {
  const typed = "Feedback\nConflict\nHiring\nGrowth\nTrust";
  const { shown: told, more } = shown(typed, typed);
  expect([told.length, more]).toEqual([3, 2]);
});
