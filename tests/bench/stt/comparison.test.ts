import { expect, test } from "vitest";
import { untimedWords } from "../support/truth.ts";
import { compareWords, countErrors, errorsAtWords } from "./comparison.ts";
import { timed } from "./said.testing.ts";

const compare = (said: string, heard: string) =>
  compareWords(untimedWords(said), untimedWords(heard));

test("fillers are no errors, neither said nor heard", () => {
  const comparison = compare("so um we shipped", "So, uh, we shipped.");
  expect(countErrors(comparison)).toEqual({
    substitutions: 0,
    insertions: 0,
    deletions: 0,
    said: 3,
  });
});

test("each error stands at a word that was said; what was inserted, at the word before", () => {
  expect(errorsAtWords(compare("a b c d", "b x c y d"))).toEqual([1, 1, 1, 0]);
  expect(errorsAtWords(compare("a", "x a"))).toEqual([1]);
  expect(errorsAtWords(compare("", "x"))).toEqual([]);
});

test("of repeated words the one at that time is taken", () => {
  const said = timed("words@1-1.4 words@2-2.4 words@3-3.4");
  const { steps } = compareWords(said, timed("words@2.1-2.5"));
  expect(steps.find(({ kind }) => kind === "equal")?.said).toBe(1);
});
