import { expect, it } from "vitest";
import { droppedWords, sending } from "./remark-words.ts";

const reviewer = { model: "small-model", where: "llm.example:8443", answers: 1, words: 412 };

it("says which words would leave, and where to, before they do", () => {
  expect(sending(reviewer)).toBe(
    "412 words of 1 answer and the questions asked would leave this machine for llm.example:8443 (small-model), as text: no sound, no notes, nothing of other sessions.",
  );
});

it("knows that nothing leaves for a server on this machine", () => {
  expect(sending({ ...reviewer, answers: 2, where: "127.0.0.1:11434" })).toBe(
    "412 words of 2 answers and the questions asked would go to small-model, a server on this machine (127.0.0.1:11434), as text.",
  );
});

it("counts what was dropped, by why", () => {
  expect(droppedWords({ notFound: 0, unsupported: 0 })).toBeNull();
  expect(droppedWords({ notFound: 2, unsupported: 0 })).toBe(
    "2 remarks were dropped: their quotes are not in what you said.",
  );
  expect(droppedWords({ notFound: 1, unsupported: 1 })).toBe(
    "1 remark was dropped: its quote is not in what you said. 1 remark was dropped for praise, or for something that you did not say.",
  );
});
