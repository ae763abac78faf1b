import { expect, it } from "vitest";
import { percent } from "./kind-words.ts";

it.each([
  [0, "0 %"],
  [0.004, "under 1 %"],
  [0.346, "35 %"],
  [1, "100 %"],
])("a share of %d is %s", (share, words) => {
  expect(percent(share)).toBe(words);
});
