import { expect, test } from "vitest";
import { wordEndS } from "./word-ends.ts";

/** A letter is a step of 32 ms. */
const voice = (steps: string) => Float32Array.from(steps, (step) => (step === "v" ? 0.9 : 0.1));

test("a word ends where voice stops", () => {
  expect(wordEndS("word", 0.1, voice("vvvvvv----"))).toBeCloseTo(6 * 0.032);
});

test("a plosive is no end", () => {
  expect(wordEndS("acted", 0.06, voice("vvv--vvv----"))).toBeCloseTo(8 * 0.032);
});

test("the last word ends with the voice at the latest", () => {
  expect(wordEndS("word", 0.1, voice("vvvvvv--"))).toBeCloseTo(6 * 0.032);
});

test("voice that goes on long after it is not the word's", () => {
  const endless = voice("v".repeat(100));
  expect(wordEndS("I", 1, endless)).toBeCloseTo(1.3);
  expect(wordEndS("architecture", 1, endless)).toBeGreaterThan(1.6);
});
