import { expect, test } from "vitest";
import { readLines, readTable } from "./pocketsphinx.ts";

const words = [
  { text: "go", span: { startS: 0.5, endS: 0.8 } },
  { text: "the", span: { startS: 0.81, endS: 1 } },
];

test("the table of version 0.8 gives words with times, without marks and pronunciations", () => {
  const output =
    "go the\n<s> 0.0 0.4 1.0\ngo 0.500 0.800 0.9\n[NOISE] 0.8 0.81 0.1\nthe(2) 0.810 1.000 0.9\n</s> 1.0 1.2 1.0\n\n";
  expect(readTable(output)).toEqual(words);
});

test("the lines of version 5 give the same", () => {
  const line = {
    b: 0,
    d: 1.2,
    t: "go the",
    w: [
      { b: 0, d: 0.4, p: 1, t: "<s>" },
      { b: 0.5, d: 0.3, p: 0.9, t: "go" },
      { b: 0.81, d: 0.19, p: 0.9, t: "the(2)" },
    ],
  };
  expect(readLines(`${JSON.stringify(line)}\n`)).toEqual(words);
});
