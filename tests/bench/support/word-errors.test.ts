import { expect, test } from "vitest";
import { rate, sum, wordErrors } from "./word-errors.ts";

test.each([
  ["we shipped it", "we shipped it", [0, 0, 0]],
  ["we shipped it", "we ship it", [1, 0, 0]],
  ["we shipped it", "we shipped it twice", [0, 1, 0]],
  ["we shipped it", "we it", [0, 0, 1]],
  ["we shipped it", "", [0, 0, 3]],
  ["", "we", [0, 1, 0]],
  ["a b c d", "b c x d", [0, 1, 1]],
])("said: %s; heard: %s", (said, heard, [substitutions, insertions, deletions]) => {
  const words = said.split(" ").filter(Boolean);
  expect(wordErrors(words, heard.split(" ").filter(Boolean))).toEqual({
    substitutions,
    insertions,
    deletions,
    said: words.length,
  });
});

test("rates are errors for each word said, over several recordings too", () => {
  const one = wordErrors(["a", "b"], ["a", "c"]);
  const two = wordErrors(["a", "b", "c", "d", "e", "f"], ["a", "b", "c", "d", "e", "f"]);
  expect(rate(one)).toBe(0.5);
  expect(rate(sum([one, two]))).toBe(0.125);
});
