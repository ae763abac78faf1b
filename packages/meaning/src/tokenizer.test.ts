import { readWeightFile } from "@greenroom/onnx/weights";
import { describe, expect, test } from "vitest";
import { parseVocabulary, Tokenizer } from "./tokenizer.ts";
import { weightFiles } from "./weights.ts";

const reserved = ["�", "<s>", "</s>", "1", "2", "3"].map((mark) => [mark, 0] as const);
/** The first piece has the id 6. */
const small = (...pieces: readonly (readonly [string, number])[]) =>
  new Tokenizer([...reserved, ...pieces]);

describe("a text is cut", () => {
  test("so that its pieces are together as likely as can be", () => {
    const pieces = [
      ["▁in", -1],
      ["side", -2],
      ["▁inside", -4],
      ["▁", -3],
      ["inside", -3],
    ] as const;
    expect(small(...pieces).idsOf("inside")).toEqual([6, 7]);
    expect(small(...pieces.slice(0, 2), ["▁inside", -2.5]).idsOf("inside")).toEqual([8]);
  });

  test("with a mark in front of each word, however it is spaced", () => {
    const tokenizer = small(["▁a", -1], ["▁b", -1]);
    expect(tokenizer.idsOf("a b")).toEqual([6, 7]);
    expect(tokenizer.idsOf("  a\n\tb ")).toEqual([6, 7]);
  });

  test("in compatible characters", () => {
    expect(small(["▁fi", -1]).idsOf("ﬁ")).toEqual([6]);
  });

  test("with one unknown for several characters in a row that are in no piece", () => {
    const tokenizer = small(["▁a", -1], ["b", -1]);
    expect(tokenizer.idsOf("a😀ébж")).toEqual([6, 0, 7, 0]);
  });

  test("and reads no text as a mark of the vocabulary", () => {
    expect(small(["▁", -1]).idsOf("<s>")).toEqual([6, 0]);
  });

  test("into nothing where it has no words", () => {
    expect(small(["▁", -1]).idsOf("")).toEqual([]);
    expect(small(["▁", -1]).idsOf(" \n")).toEqual([]);
  });
});

// The ids are those of the tokenizer that TensorFlow.js has for these weights.
test.each([
  ["I led a team of twelve engineers.", [16, 1971, 11, 372, 14, 885, 202, 283, 105, 4949, 7, 6]],
  ["What would you do differently?", [379, 71, 19, 64, 334, 56, 54]],
  ["I'd start with the rollback plan first.", [16, 13, 29, 390, 28, 9, 2008, 1568, 1012, 146, 6]],
  [
    "ALL CAPS AND numbers 12345, $4.5M!",
    [5090, 4605, 2633, 3182, 2298, 575, 360, 3285, 8, 3331, 6, 411, 224, 78],
  ],
  [
    "Café naïve résumé ﬁne ½",
    [823, 209, 1133, 1216, 0, 105, 1067, 1133, 7, 400, 1133, 839, 207, 7935, 288],
  ],
])("%s", async (text, ids) => {
  const file = await readWeightFile(weightFiles.vocabulary, { neededBy: import.meta.url });
  expect(new Tokenizer(parseVocabulary(file)).idsOf(text)).toEqual(ids);
});

test("a piece without a score in the file has that of the one before", () => {
  const file = JSON.stringify([...reserved, ["a", -1], ["b", null], ["c", -2]]);
  expect(parseVocabulary(new TextEncoder().encode(file)).slice(-2)).toEqual([
    ["b", -1],
    ["c", -2],
  ]);
});

test("what is no vocabulary is refused", () => {
  expect(() => parseVocabulary(new TextEncoder().encode('[["a", "b"]]'))).toThrow("expected");
});
