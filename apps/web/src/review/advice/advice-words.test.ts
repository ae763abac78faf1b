import { expect, it } from "vitest";
import { adviceHeading, putAsideIn } from "./advice-words.ts";

it.each([
  [0, "What to work on"],
  [1, "One thing to work on"],
  [3, "Three things to work on"],
])("%d are called “%s”", (count, words) => {
  expect(adviceHeading(count)).toBe(words);
});

it("what is put aside in the sample is said to be put aside there only", () => {
  expect(putAsideIn({ sample: true })).toBe("Put aside, in this sample only");
  expect(putAsideIn({ sample: false })).toBe("Put aside, in every session");
});
