import { expect, it } from "vitest";
import { minutesSpoken } from "./clock.ts";

it.each([
  [20, "a minute"],
  [12 * 60, "twelve minutes"],
  [20 * 60, "twenty minutes"],
  [47 * 60, "forty-five minutes"],
  [58 * 60, "sixty minutes"],
  [60 * 60, "sixty minutes"],
])("%d s are said as %s", (s, words) => {
  expect(minutesSpoken(s)).toBe(words);
});
