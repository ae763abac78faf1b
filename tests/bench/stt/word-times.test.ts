import { expect, test } from "vitest";
import { compareWords } from "./comparison.ts";
import { timed } from "./said.testing.ts";
import { sizeOf, timeErrors } from "./word-times.ts";

const errorsOf = (said: string, heard: string) => {
  const [from, to] = [timed(said), timed(heard)];
  const { starts, ends } = timeErrors(from, to, compareWords(from, to));
  const rounded = (seconds: readonly number[]) => seconds.map((s) => Math.round(s * 1000));
  return { startsMs: rounded(starts), endsMs: rounded(ends) };
};

test("only words heard as said are compared", () => {
  expect(errorsOf("we@1-1.2 shipped@1.2-1.8", "we@1.05-1.2 slipped@1.2-1.8")).toEqual({
    startsMs: [50],
    endsMs: [0],
  });
});

test("fillers do not stand between words that belong to each other", () => {
  expect(errorsOf("um@0-0.5 we@1-1.2", "we@0.9-1.3").startsMs).toEqual([-100]);
});

test("of a word written out as two, the first one's start and the last one's end are compared", () => {
  expect(errorsOf("it's@1-1.4", "it@1.1-1.2 is@1.3-1.5")).toEqual({
    startsMs: [100],
    endsMs: [100],
  });
  expect(errorsOf("back@1-1.4 end@1.4-1.8", "backend@1.2-1.7")).toEqual({
    startsMs: [200],
    endsMs: [-100],
  });
});

test("sizes are told without their direction, the bias with it", () => {
  const size = sizeOf([-0.1, -0.1, 0.05, -0.3, 0.2]);
  expect(size?.words).toBe(5);
  expect(size?.medianMs).toBeCloseTo(100);
  expect(size?.p90Ms).toBeCloseTo(260);
  expect(size?.biasMs).toBeCloseTo(-100);
  expect(sizeOf([])).toBeNull();
});
