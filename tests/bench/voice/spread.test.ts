import { expect, it } from "vitest";
import { quantile, spreadOf } from "./spread.ts";

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

it("names measurements, and makes up none between them", () => {
  const spread = spreadOf([30, 10, 20, 40]);
  expect(spread).toMatchObject({ count: 4, median: { value: 20 }, p95: { value: 40 }, max: 40 });
  expect(spreadOf([])).toBeNull();
});

it("bounds quantiles by the order statistics that the binomial distribution gives", () => {
  // Tables of distribution-free intervals: of 100 the 40th and the 61st bound the median at 95 %.
  expect(quantile(upTo(100), 0.5)).toEqual({ value: 50, low: 40, high: 61 });
  expect(quantile(upTo(100), 0.95)).toMatchObject({ value: 95, low: 90 });
});

it("has no bound where there are too few measurements for one", () => {
  expect(quantile(upTo(5), 0.5)).toEqual({ value: 3, low: null, high: null });
  expect(quantile(upTo(6), 0.5)).toEqual({ value: 3, low: 1, high: 6 });
  expect(quantile(upTo(40), 0.95).high).toBeNull();
});
