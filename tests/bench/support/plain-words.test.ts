import { expect, test } from "vitest";
import { plainWords } from "./plain-words.ts";

const words = (text: string) => plainWords(text).words.join(" ");

test.each([
  ["Mr. John's cold-hearted, isn't he?", "mister john's cold hearted is not he"],
  ["It's alright, we’ve got 3 teams.", "it is all right we have got three teams"],
  [
    "99.9% of 1,250 requests in 2019",
    "ninety nine point nine percent of one thousand two hundred fifty requests in two thousand nineteen",
  ],
  ["yknow, I'm gonna go", "you know i am going to go"],
  ["0 and 100 and 12000000", "zero and one hundred and twelve million"],
])("%s", (text, plain) => {
  expect(words(text)).toBe(plain);
});

test("fillers are counted apart", () => {
  expect(plainWords("Um, so uh... we, er, shipped. Hmm.")).toEqual({
    words: ["so", "we", "shipped"],
    fillers: ["um", "uh", "er", "hmm"],
  });
});
