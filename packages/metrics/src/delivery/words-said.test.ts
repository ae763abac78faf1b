import { describe, expect, it } from "vitest";
import { wordsSaid } from "./words-said.ts";

describe("PR4: a written word is as many as are said", () => {
  it.each([
    ["team", 1],
    ["don't", 1],
    ["cold-hearted,", 2],
    ["full-time", 2],
    ["end-to-end", 3],
    ["co-founder", 1],
    ["e-mail", 1],
    ["uh-huh", 1],
    ["API", 1],
    ["—", 1],
  ])("%s: %d", (text, words) => {
    expect(wordsSaid(text)).toBe(words);
  });

  it.each([
    ["0", 1],
    ["7.", 1],
    ["20", 1],
    ["25", 2],
    ["300", 2],
    ["1,250", 5],
    ["12,000", 2],
    ["3.5", 3],
    ["50%", 2],
    ["$5", 2],
    ["3rd", 1],
    ["90s", 1],
    ["p99", 3],
    ["2x", 2],
    ["24/7", 3],
  ])("numbers as they are said, %s: %d", (text, words) => {
    expect(wordsSaid(text)).toBe(words);
  });

  it.each([
    ["1998", 3],
    ["1905", 3],
    ["1900", 2],
    ["2005", 3],
    ["2020", 2],
    ["2024", 3],
  ])("years in two halves, %s: %d", (text, words) => {
    expect(wordsSaid(text)).toBe(words);
  });
});
