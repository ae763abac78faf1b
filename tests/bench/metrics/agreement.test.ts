import { expect, test } from "vitest";
import { agreementOf, deviation, quantile } from "./agreement.ts";

const compared = { figure: "f", reference: "r", unit: "Hz", as: "relative", aim: 0.03 } as const;
const pair = (ours: number, reference: number) => ({ name: "one", ours, reference });

test("differences are ours less the reference, relative ones as shares of it", () => {
  const agreement = agreementOf(compared, [pair(110, 100), pair(98, 100)])!;
  expect(agreement.bias).toBeCloseTo(0.04);
  expect(agreement.size).toBeCloseTo(0.06);
  expect(agreement.worst).toBeCloseTo(0.1);
  expect(agreement.withinAim).toBe(1);
  expect(agreement.biasInterval?.low).toBeCloseTo(-0.02);
  expect(agreement.biasInterval?.high).toBeCloseTo(0.1);
  expect(agreementOf({ ...compared, as: "absolute" }, [pair(110, 100)])?.bias).toBe(10);
});

test("of one recording nothing can be drawn, and of none nothing be said", () => {
  expect(agreementOf(compared, [pair(1, 1)])?.biasInterval).toBeNull();
  expect(agreementOf(compared, [])).toBeNull();
});

test("all together is the difference of the sums' figures", () => {
  const agreement = agreementOf(compared, [pair(2, 1)], { ours: 102, reference: 100 });
  expect(agreement?.pooled).toBeCloseTo(0.02);
});

test("quantiles lie between, deviations are of what there is", () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(deviation([2, 4])).toBe(1);
});
