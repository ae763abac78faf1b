import { expect, test } from "vitest";
import fc from "fast-check";
import { clausesOf } from "../clauses.ts";
import { spoken } from "../spoken.testing.ts";
import { tokensOf } from "../tokens.ts";
import { textsToEmbed } from "./sense.ts";
import { stretchesOf } from "./stretches.ts";

const said = (text: string) => spoken(text);

test("an answer is cut at its sentences, and short clauses of one sentence go together", () => {
  expect(textsToEmbed(said("I moved it. And then, because it rained, we had to wait."))).toEqual([
    "I moved it.",
    "And then, because it rained, we had to wait.",
  ]);
});

test("every token lies in one stretch, in order", () => {
  const word = fc.constantFrom(
    "i",
    "we",
    "moved",
    "it",
    "because",
    "but",
    "the",
    "pump.",
    "um",
    "and",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const tokens = tokensOf(said(words.join(" ")));
      const stretches = stretchesOf(clausesOf(tokens));
      const covered = stretches.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      expect(covered).toEqual(tokens.map((_, at) => at));
    }),
  );
});
