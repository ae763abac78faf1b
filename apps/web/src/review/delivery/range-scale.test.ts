import { expect, it } from "vitest";
import { rangePicture } from "./range-scale.ts";

const judged = (value: number, from: number | null, to: number | null, unit = "words/min") => ({
  value,
  unit,
  from,
  to,
});
const own = (value: number, low: number, high: number, unit = "words/min") => ({
  value,
  unit,
  median: (low + high) / 2,
  low,
  high,
  answers: 6,
});

it("keeps the value, the range and one's own in the order in which they lie", () => {
  const { value, good, own: mine } = rangePicture(judged(205, 120, 180), own(205, 140, 155))!;
  const places = [good![0], mine![0], mine![1], good![1], value];
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const place of places) {
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(1);
  }
});

it("reaches to the edge where a range is open", () => {
  expect(rangePicture(judged(2, null, 5), undefined)?.good?.[0]).toBe(0);
  expect(rangePicture(judged(25, 20, null), undefined)?.good?.[1]).toBe(1);
  expect(rangePicture(judged(0, null, 5), undefined)?.value).toBe(0);
});

it("works below zero, and where everything is the same", () => {
  const level = rangePicture(judged(-12, -28, -16), undefined)!;
  expect(level.value).toBeGreaterThan(level.good![1]);
  for (const number of Object.values(rangePicture(judged(0, null, 0), own(0, 0, 0))!).flat()) {
    expect(Number.isFinite(number)).toBe(true);
  }
});

it("shows one's own alone where nothing is judged, and never another unit's", () => {
  expect(rangePicture(undefined, own(5, 4, 6))?.good).toBeNull();
  expect(rangePicture(judged(3, null, 5, "/min"), own(3, 2, 4, "n"))?.own).toBeNull();
  expect(rangePicture(undefined, undefined)).toBeNull();
});
