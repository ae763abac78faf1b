import { expect, test } from "vitest";
import { spreadWords, timedWords } from "./word-times.ts";

const word = (text: string) => ({ text, confidence: 0.9 });
/** One letter is a step of 32 ms. */
const voice = (steps: string) => Float32Array.from(steps, (step) => (step === "v" ? 0.9 : 0.1));
const rounded = (value: number) => Math.round(value * 1000);

test("words share the voice by their length", () => {
  const words = spreadWords(
    [word("one"), word("seventeen")],
    voice("-".repeat(10) + "v".repeat(28)),
    38 * 512,
  );
  expect(words.map(({ startS, endS }) => [rounded(startS), rounded(endS)])).toEqual([
    [320, 576],
    [576, 1216],
  ]);
});

test("no word begins or ends in a pause", () => {
  const words = spreadWords([word("one"), word("two")], voice("vvvv--------vvvv"), 16 * 512);
  expect(words.map(({ startS, endS }) => [rounded(startS), rounded(endS)])).toEqual([
    [0, 128],
    [384, 512],
  ]);
});

test("without a step of voice they share the whole, and none ends behind the sound", () => {
  const words = spreadWords([word("one"), word("two")], voice("----"), 1_900);
  expect(words.at(0)?.startS).toBe(0);
  expect(words.at(-1)?.endS).toBe(1_900 / 16_000);
});

test("without attention times are estimated", () => {
  const words = [{ ...word("one"), tokens: [0] }];
  const steps = voice("vvvv");
  const listening = { attention: [], frames: 10, leadSamples: 0, samples: 4 * 512, voice: steps };
  expect(timedWords(words, listening)).toEqual(spreadWords(words, steps, 4 * 512));
  expect(timedWords(words, listening)[0]?.times).toBe("estimated");
});
