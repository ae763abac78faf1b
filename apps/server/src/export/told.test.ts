import { expect, it } from "vitest";
import { rangeOf } from "./told.ts";

it("says that a figure is compared with oneself only where there is something to compare with", () => {
  const baseline = { median: 3, low: 2, high: 4, answers: 5, value: 3, unit: "/min" };
  expect(rangeOf({ range: null, baseline })).toBe("Compared with oneself only");
  expect(rangeOf({ range: null })).toBe("None");
  expect(rangeOf({ range: { text: "up to 5 a minute", verdict: "good" }, baseline })).toBe(
    "Up to 5 a minute",
  );
});
