import { expect, test } from "vitest";
import { differenceInterval, rateInterval } from "./bootstrap.ts";

/** One error in every `every` words. */
const errors = (words: number, every: number) =>
  Array.from({ length: words }, (_, word) => (word % every === 0 ? 1 : 0));

test("the interval holds the rate, and is narrower with more words", () => {
  const some = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];
  const repeated = (times: number) => Array.from({ length: times }, () => some).flat();
  const [few, many] = [rateInterval([repeated(4)]), rateInterval([repeated(100)])];
  expect(few!.low).toBeLessThan(0.15);
  expect(few!.high).toBeGreaterThan(0.15);
  expect(many!.high - many!.low).toBeLessThan((few!.high - few!.low) / 3);
});

test("errors that come in bursts make it wider than the same number spread evenly", () => {
  const burst = [...errors(20, 1), ...errors(380, 1_000)];
  const [bursts, even] = [rateInterval([burst]), rateInterval([errors(400, 20)])];
  expect(bursts!.high - bursts!.low).toBeGreaterThan(even!.high - even!.low);
});

test("no error in few words is no proof: the upper end is that of the binomial", () => {
  expect(
    rateInterval([
      [0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]),
  ).toEqual({
    low: 0,
    high: expect.closeTo(0.259, 3) as number,
  });
});

test("recognisers that err on the same words do not differ, however much they err", () => {
  const both = [errors(200, 3)];
  expect(differenceInterval(both, both)).toEqual({ low: 0, high: 0 });
});

test("a difference that holds throughout is told from one that does not", () => {
  const clearly = differenceInterval([errors(200, 10)], [errors(200, 2)]);
  expect(clearly!.high).toBeLessThan(0);
  const hardly = differenceInterval([errors(200, 23)], [errors(200, 19)]);
  expect(hardly!.low).toBeLessThan(0);
  expect(hardly!.high).toBeGreaterThan(0);
});

test("the same errors give the same interval", () => {
  expect(rateInterval([errors(90, 7)])).toEqual(rateInterval([errors(90, 7)]));
});

test("nothing said has no rate", () => {
  expect(rateInterval([[]])).toBeNull();
  expect(differenceInterval([[]], [[]])).toBeNull();
});
