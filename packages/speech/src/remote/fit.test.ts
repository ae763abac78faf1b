import { describe, expect, it } from "vitest";
import { fit } from "./fit.ts";

describe("the pieces of a text are found for its words", () => {
  it.each([
    ["punctuation apart", ["Well,", "no."], ["well", "no"], [[0], [1]]],
    [
      "several of a word",
      ["It's", "follow-up"],
      [" It", "'s", " fol", "low-up"],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ["one over several", ["twenty", "five"], ["twenty five"], [[0], [0]]],
    ["none for a word that is missing", ["so", "we", "shipped"], ["so", "shipped"], [[0], [], [1]]],
    ["past a piece too many", ["we", "shipped"], ["we", "have", "shipped"], [[0], [2]]],
    ["none for stray letters", ["deploy"], ["pod"], [[]]],
    ["in order, where words come twice", ["no", "no"], ["no", "no"], [[0], [1]]],
    ["none where there is nothing", ["a"], [], [[]]],
  ])("%s", (_, words, pieces, found) => {
    expect(fit(words, pieces)).toEqual(found);
  });

  it("in a text of any length", () => {
    const words = Array.from({ length: 5_000 }, (_, n) => `word${n}`);
    const other = words.map((_, n) => `other${n * 7}`);
    expect(fit(words, other)).toHaveLength(5_000);
    expect(fit(words, words)[4_999]).toEqual([4_999]);
  });
});
