import { expect, it } from "vitest";
import { inTheNextLine } from "./word-beside.ts";

const places = [
  { middle: 10, top: 0 },
  { middle: 60, top: 1 },
  { middle: 120, top: 0 },
  { middle: 12, top: 30 },
  { middle: 70, top: 30 },
  { middle: 20, top: 60 },
];

it.each([
  [0, 1, 3],
  [1, 1, 4],
  [2, 1, 4],
  [4, -1, 1],
  [4, 1, 5],
  [5, -1, 3],
  [1, -1, -1],
  [5, 1, -1],
] as const)("from word %i a line on (%i) it is word %i", (at, direction, to) => {
  expect(inTheNextLine(places, at, direction)).toBe(to);
});

it("leads nowhere from nothing", () => {
  expect(inTheNextLine([], 0, 1)).toBe(-1);
});
