import { expect, test } from "vitest";
import { FreshStretches } from "./fresh-stretches.ts";

const second = (level: number) => new Int16Array(16_000).fill(level);

test("there is as much speech as asked for, stretches in turn", () => {
  const taken = new FreshStretches([second(10_000), second(20_000)]).take(2.5);
  expect(taken).toHaveLength(3);
  expect(taken.map((pcm) => Math.round(pcm[0]! / 10_000))).toEqual([1, 2, 1]);
});

test("no sound comes twice, nor as it was heard before, however often it is asked for", () => {
  const stretches = new FreshStretches([second(10_000)]);
  const levels = [...stretches.take(3), ...stretches.take(3)].map((pcm) => pcm[0]!);
  expect(new Set([10_000, ...levels]).size).toBe(7);
  expect(Math.min(...levels)).toBeGreaterThan(9_500);
});

test("without speech there is none", () => {
  expect(new FreshStretches([]).take(3)).toEqual([]);
  expect(new FreshStretches([new Int16Array(0)]).take(3)).toEqual([]);
});
