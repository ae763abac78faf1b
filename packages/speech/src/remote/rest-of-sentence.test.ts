import { expect, test } from "vitest";
import { restOfSentence } from "./rest-of-sentence.ts";

const sentence = "What did you decide, and why?";

test.each([
  [0, sentence],
  [0.2, sentence],
  [0.6, "did you decide, and why?"],
  [1.2, "decide, and why?"],
  [2.6, "why?"],
  [9, ""],
])("after %d s at 10 characters a second there is left: %s", (saidS, rest) => {
  expect(restOfSentence(sentence, saidS, 10)).toBe(rest);
});
