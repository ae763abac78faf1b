import { expect, test } from "vitest";
import { wordSchema } from "./words.ts";

const word = { text: "queue", startSample: 16_000, endSample: 24_000, confidence: 0.9 };

test.each(["measured", "estimated"] as const)("a word's time is %s", (times) => {
  expect(wordSchema.parse({ ...word, times })).toEqual({ ...word, times });
});

test("times that older journals call those of the segment are estimated", () => {
  expect(wordSchema.parse({ ...word, times: "segment" }).times).toBe("estimated");
});

test("a word without a source for its time is no word", () => {
  expect(wordSchema.safeParse(word).success).toBe(false);
});
