import { answerStructure, readAnswer } from "@greenroom/metrics";
import { describe, expect, it } from "vitest";
import { readCorpus, type LabelledAnswer } from "./corpus.ts";
import { asWords } from "./read.ts";

/** Every quote of an answer, of elements and of mistakes. */
function quotesIn(text: string, question: LabelledAnswer["question"]): string[] {
  const { elements, mistakes } = answerStructure(
    readAnswer(asWords(text), question.form),
    question,
  );
  return [...elements, ...mistakes].flatMap(({ quotes }) => quotes.map((quote) => quote.text));
}

/** Ends in a preposition, an article, a determiner or a conjunction, and no stop stands behind it. */
const CUT_OFF =
  / (a|an|the|my|our|your|their|its|every|of|at|from|for|into|onto|to|with|than|and|or|but|nor|because|if),?$/i;
/** Begins in the last word of what was said before it ("I did not know" yet). */
const LEFT_OVER = /^(yet|while|that),? (why|how|what|whether|and|but|because|or)\b/i;

describe("a quote stands by itself", async () => {
  const answers = await readCorpus("tuning");

  it.each([
    ["as it was written", (text: string) => text],
    [
      "without stops, as it may be heard",
      (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9' -]/g, ""),
    ],
  ])("%s", (_name, heard) => {
    const quotes = answers.flatMap(({ answer, question }) => quotesIn(heard(answer), question));
    expect(quotes.length).toBeGreaterThan(1_000);
    expect(quotes.filter((quote) => CUT_OFF.test(quote))).toEqual([]);
    expect(quotes.filter((quote) => LEFT_OVER.test(quote))).toEqual([]);
  });
});
