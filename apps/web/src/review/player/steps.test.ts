import { expect, it } from "vitest";
import { stepTo } from "./steps.ts";

const stops = [10, 20, 60].map((seconds) => seconds * 16_000);

it("goes to the next place, and stays where there is none", () => {
  expect([0, 10, 15, 59, 60, 80].map((at) => stepTo(stops, at, true))).toEqual([
    10,
    20,
    20,
    60,
    null,
    null,
  ]);
});

it("goes back to the start of what plays first, and from there to the one before", () => {
  expect([80, 63, 61, 20.5, 12, 10, 0].map((at) => stepTo(stops, at, false))).toEqual([
    60,
    60,
    20,
    10,
    10,
    null,
    null,
  ]);
});
