import { expect, test } from "vitest";
import { flawOf, repeats } from "./guards.ts";

const said = (text: string) => text.split(" ").map((word) => ({ text: word, confidence: 0.9 }));

test.each([
  ["no no no we did not", false],
  ["words words words words and more", false],
  ["no no no no no no", true],
  ["and then we shipped it and then we shipped it", false],
  ["and then we shipped it and then we shipped it and then we shipped it", true],
  ["I think I think I think we should", false],
  ["I think I think I think I think we should", true],
  ["the the team", false],
])("%s: repeats itself unnaturally: %s", (text, expected) => {
  expect(repeats(text.split(" "))).toBe(expected);
});

test("capitals and punctuation do not hide a repetition", () => {
  const text = "So we went on. So we went on, so we went on.";
  expect(flawOf(said(text), true)).toBe("repeats");
});

test("no words, or no end, is a flaw; a plain sentence is none", () => {
  expect(flawOf([], true)).toBe("empty");
  expect(flawOf(said("We went"), false)).toBe("unended");
  expect(flawOf(said("We went on."), true)).toBeNull();
});
