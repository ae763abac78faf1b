import { expect, test } from "vitest";
import { tailOf } from "./caption-tail.ts";

/** One word each half second. */
const stable = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: "word", startSample: index * 8_000 }));
const seconds = (endS: number) => ({ startSample: 0, endSample: endS * 16_000 });

test("a short stretch is heard whole, and so is one in which nothing is settled", () => {
  expect(tailOf({ stable: stable(9) }, seconds(5))).toEqual({ startSample: 0, fromWord: 0 });
  expect(tailOf({ stable: [] }, seconds(12))).toEqual({ startSample: 0, fromWord: 0 });
  expect(tailOf({ stable: stable(2) }, seconds(12))).toEqual({ startSample: 0, fromWord: 0 });
});

test("of a long one is heard what is not settled, and a second and a half before it", () => {
  expect(tailOf({ stable: stable(20) }, seconds(12))).toEqual({
    startSample: 8 * 16_000 - 1_600,
    fromWord: 16,
  });
});
