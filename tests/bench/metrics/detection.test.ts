import { expect, test } from "vitest";
import { detectionOf } from "./detection.ts";

const spans = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((span) => {
      const [startS = 0, endS = 0] = span.split("-").map(Number);
      return { startS, endS };
    });
const detected = (real: string, found: string) =>
  detectionOf("one", [{ name: "one", real: spans(real), found: spans(found) }])!;

test("a pause is found where one overlaps it by more than half of the shorter one", () => {
  expect(detected("1-1.5 3-4", "1.05-1.55 3.1-3.9")).toMatchObject({
    precision: 1,
    recall: 1,
    f1: 1,
  });
  expect(detected("1-1.5", "1.4-1.9")).toMatchObject({ precision: 0, recall: 0, f1: 0 });
});

test("at the limit of 320 ms one a little shorter stands for it, but not strictly", () => {
  const near = detected("1-1.33 2-2.5", "1-1.3 2-2.5");
  expect(near.f1).toBe(1);
  expect(near.strictF1).toBeCloseTo(2 / 3);
});

test("pauses below the limit neither count nor do harm", () => {
  expect(detected("1-1.5 2-2.25", "1-1.5 3-3.3")).toMatchObject({ real: 1, found: 1, f1: 1 });
});

test("two that are found as one are one found, and one joined to it; none there is missed", () => {
  const joined = detected("1-2 2.5-3.5", "1-3.5");
  expect([joined.recall, joined.joined.length, joined.missed.length]).toEqual([0.5, 1, 0]);
  expect(detected("1-2 5-5.5", "1-2").missed).toEqual([{ name: "one", atS: 5, lengthS: 0.5 }]);
});

test("one found where none is, is invented", () => {
  expect(detected("1-2", "1-2 3-3.4").invented).toMatchObject([{ atS: 3 }]);
});

test("lengths are compared where both are there", () => {
  const longer = detected("1-2 3-4", "1-2.1 3-4.1");
  expect(longer.lengthBiasMs).toBeCloseTo(100);
  expect(longer.lengthMedianMs).toBeCloseTo(100);
});
