import { expect, test } from "vitest";
import { untimedWords } from "../support/truth.ts";
import { inventedWords } from "./invented.ts";
import { timed } from "./said.testing.ts";

test("a word is invented when nothing was said within half a second of it", () => {
  const said = timed("we@1-1.2 um@3-3.2");
  const heard = timed("he@1-1.2 oh@3.6-3.8 thanks@5-5.4");
  expect(inventedWords(said, heard)?.map(({ text }) => text)).toEqual(["thanks"]);
});

test("where nothing was said, every word is invented", () => {
  expect(inventedWords([], untimedWords("thank you"))).toHaveLength(2);
});

test("without times nobody can tell", () => {
  expect(inventedWords(untimedWords("we"), timed("we@1-1.2"))).toBeNull();
  expect(inventedWords(timed("we@1-1.2"), untimedWords("we"))).toBeNull();
});
