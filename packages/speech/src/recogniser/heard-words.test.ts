import tokenizer from "llama-tokenizer-js";
import { expect, test } from "vitest";
import { wordsOf } from "./heard-words.ts";

function decoded(text: string, probability: (piece: string) => number = () => 0.9) {
  const ids = tokenizer.encode(text, false, true);
  const probabilities = ids.map((id) => probability(tokenizer.vocabById[id] ?? ""));
  return { ids, probabilities };
}

test("tokens join to words with their punctuation and capitals", () => {
  const words = wordsOf(decoded("Well, we didn't over-engineer Kubernetes at 99.9%."));
  expect(words.map(({ text }) => text)).toEqual([
    "Well,",
    "we",
    "didn't",
    "over-engineer",
    "Kubernetes",
    "at",
    "99.9%.",
  ]);
});

test("a word is as sure as its tokens are together", () => {
  const ids = tokenizer.encode("Kubernetes", false, true);
  expect(ids.length).toBeGreaterThan(1);
  const probabilities = ids.map((_, index) => (index === 0 ? 0.25 : 1));
  const [word] = wordsOf({ ids, probabilities });
  expect(word?.confidence).toBeCloseTo(0.25 ** (1 / ids.length));
});

test("doubt about a comma is no doubt about the word", () => {
  const words = wordsOf(decoded("Well, yes.", (piece) => (/[,.]/.test(piece) ? 0.1 : 0.8)));
  expect(words.map(({ confidence }) => confidence.toFixed(2))).toEqual(["0.80", "0.80"]);
});

test("a word knows its tokens in the decode, without those of punctuation", () => {
  const { ids } = decoded("Well, Kubernetes.");
  const [well, kubernetes] = wordsOf(decoded("Well, Kubernetes."));
  expect(well?.tokens).toEqual([0]);
  expect(kubernetes?.tokens).toEqual([...ids.keys()].slice(2, -1));
});

test("punctuation alone and the model's own marks are no words", () => {
  expect(wordsOf(decoded("... - ?"))).toEqual([]);
  expect(wordsOf({ ids: [32_001, 40_000], probabilities: [1, 1] })).toEqual([]);
});
