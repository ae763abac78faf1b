import { expect, it } from "vitest";
import { adviceHeading } from "./advice-words.ts";

it.each([
  [0, "What to work on"],
  [1, "One thing to work on"],
  [3, "Three things to work on"],
])("%d are called “%s”", (count, words) => {
  expect(adviceHeading(count)).toBe(words);
});
