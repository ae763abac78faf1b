import { expect, test } from "vitest";
import { plainTokens, plainWords } from "./plain-words.ts";

const words = (text: string) => plainWords(text).words.join(" ");

test.each([
  ["Mr. John's cold-hearted, isn't he?", "mister john's cold hearted is not he"],
  ["It's alright, we’ve got 3 teams.", "it is all right we have got three teams"],
  ["yknow, I'm gonna go 'cause I'd like to", "you know i am going to go because i would like to"],
  ["O.K., okay, OK", "ok ok ok"],
  ["the U.S. café", "the us cafe"],
])("%s", (text, plain) => {
  expect(words(text)).toBe(plain);
});

test.each([
  [
    "99.9% of 1,250 requests",
    "ninety nine point nine percent of one thousand two hundred fifty requests",
  ],
  ["in 2019", "in twenty nineteen"],
  ["in 2005", "in two thousand and five"],
  ["in 1984", "in nineteen eighty four"],
  ["1500", "fifteen hundred"],
  ["100 people", "a hundred people"],
  ["$5", "five dollars"],
  ["the 21st and the 3rd", "the twenty first and the third"],
  ["the 90s", "the nineties"],
  ["p99 at 10:30", "p ninety nine at ten thirty"],
  ["0 or 12000000", "zero or twelve million"],
])("the number %s is heard as it is said: %s", (digits, said) => {
  expect(words(digits)).toBe(words(said));
});

test.each([
  ["the organisation prioritised its behaviour", "the organization prioritized its behavior"],
  ["modelling the data centre's colour", "modeling the data centre's color"],
  ["analyse the cancelled programme", "analyze the canceled program"],
])("British and American spelling are one: %s", (british, american) => {
  expect(words(british)).toBe(words(american));
});

test.each(["four hours of our tour", "your flour", "called and willing"])(
  "words of one spelling stay apart: %s",
  (text) => {
    expect(words(text)).toBe(text);
  },
);

test("fillers are counted apart", () => {
  expect(plainWords("Um, so uh... we, er, shipped. Hmm.")).toEqual({
    words: ["so", "we", "shipped"],
    fillers: ["um", "uh", "er", "hmm"],
  });
});

test("each plain word says which written word it came from", () => {
  expect(plainTokens(["It's", "um,", "—", "back-end"])).toEqual([
    { text: "it", word: 0, filler: false },
    { text: "is", word: 0, filler: false },
    { text: "um", word: 1, filler: true },
    { text: "back", word: 3, filler: false },
    { text: "end", word: 3, filler: false },
  ]);
});
