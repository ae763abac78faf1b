import { expect, it } from "vitest";
import { numberAt } from "./numbers.ts";

it.each([
  ["8 engineers", 8, 1],
  ["eight engineers", 8, 1],
  ["twenty-five services", 25, 1],
  ["twenty five services", 25, 2],
  ["three hundred and ten users", 310, 4],
  ["two thousand orders", 2_000, 2],
  ["a dozen people", 12, 2],
  ["1,200 calls", 1_200, 1],
  ["2 million rows", 2_000_000, 2],
  ["40k requests", 40_000, 1],
  ["one hundred tickets", 100, 2],
  ["two three weeks", 2, 1],
])("hears %s", (text, value, length) => {
  expect(numberAt(text.split(" "), 0)).toEqual({ value, length });
});

it.each(["one of them", "engineers", "hundred times", "a lot", ""])("hears none in %s", (text) => {
  expect(numberAt(text.split(" "), 0)).toBeNull();
});
