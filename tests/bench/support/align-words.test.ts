import { expect, test } from "vitest";
import { alignWords } from "./align-words.ts";

const words = (text: string) => text.split(" ").filter(Boolean);
const drawn = (said: string, heard: string) =>
  alignWords(words(said), words(heard)).map((step) => {
    const from = words(said)
      .slice(step.said, step.said + step.saidCount)
      .join("+");
    const to = words(heard)
      .slice(step.heard, step.heard + step.heardCount)
      .join("+");
    return step.kind === "equal" && from === to ? from : `${from}>${to}`;
  });

test("every word said and every word heard stands in the alignment once, in order", () => {
  expect(drawn("a b c d", "b c x d")).toEqual(["a>", "b", "c", ">x", "d"]);
  expect(drawn("", "we")).toEqual([">we"]);
  expect(drawn("we", "")).toEqual(["we>"]);
});

test("words written apart equal those written together", () => {
  expect(drawn("the back end is on call", "the backend is oncall")).toEqual([
    "the",
    "back+end>backend",
    "is",
    "on+call>oncall",
  ]);
  expect(drawn("an api", "an a p i")).toEqual(["an", "api>a+p+i"]);
});

test("of equally good alignments the one whose words lie nearest in time is taken", () => {
  const said = [1, 2, 3];
  const heard = [2.1];
  const steps = alignWords(["words", "words", "words"], ["words"], (i, j) => said[i]! - heard[j]!);
  expect(steps.find(({ kind }) => kind === "equal")?.said).toBe(1);
});

test("nearness never costs a word", () => {
  const steps = alignWords(["we", "went"], ["we", "went"], () => 1e6);
  expect(steps.map(({ kind }) => kind)).toEqual(["equal", "equal"]);
});
