import { describe, expect, test } from "vitest";
import { DecoderPast } from "./decoder-past.ts";

const shape = { layers: 2, heads: 2, headWidth: 3 };
const WIDTH = 6;

/** What a step gives for one row: keys of both layers, then values, each number telling its place. */
const keptOf = (token: number) =>
  Array.from({ length: 4 * WIDTH }, (_, index) => token * 100 + index);

function pastOf(...steps: readonly (readonly number[])[]): DecoderPast {
  const past = new DecoderPast(shape, steps[0]?.length ?? 1);
  for (const tokens of steps) past.append(Float32Array.from(tokens.flatMap(keptOf)));
  return past;
}

/** The key of a row's head at a place, as the graph reads it. */
const keyAt = (past: DecoderPast, layer: number, row: number, head: number, place: number) =>
  [0, 1, 2].map((i) => past.keys[layer]![((row * 2 + head) * 3 + i) * past.places + place]);
const valueAt = (past: DecoderPast, layer: number, row: number, head: number, place: number) =>
  [0, 1, 2].map((i) => past.values[layer]![((row * 2 + head) * past.places + place) * 3 + i]);

test("a token's keys stand in columns and its values in rows, head by head", () => {
  const past = pastOf([1, 2], [3, 4]);
  expect(past.length).toBe(2);
  expect(keyAt(past, 0, 0, 0, 0)).toEqual([100, 101, 102]);
  expect(keyAt(past, 1, 1, 1, 1)).toEqual([409, 410, 411]);
  expect(valueAt(past, 0, 1, 0, 0)).toEqual([212, 213, 214]);
  expect(valueAt(past, 1, 0, 1, 1)).toEqual([321, 322, 323]);
});

test("the mask lets through what is filled and the step's own token", () => {
  const past = pastOf([1], [2], [3]);
  const mask = [...past.mask()];
  expect(mask).toHaveLength(past.places + 1);
  expect(mask.slice(0, 3)).toEqual([0, 0, 0]);
  expect(new Set(mask.slice(3, -1))).toEqual(new Set([-Infinity]));
  expect(mask.at(-1)).toBe(0);
});

test("a past that is full grows, and what it held stays where it was", () => {
  const steps = Array.from({ length: 33 }, (_, token) => [token, token + 1000]);
  const past = pastOf(...steps);
  expect(past.length).toBe(33);
  expect(past.places).toBeGreaterThanOrEqual(33);
  for (const token of [0, 31, 32]) {
    expect(keyAt(past, 1, 0, 0, token)).toEqual([6, 7, 8].map((i) => token * 100 + i));
    const other = (token + 1000) * 100;
    expect(valueAt(past, 0, 1, 1, token)).toEqual([15, 16, 17].map((i) => other + i));
  }
});

describe("rearranged", () => {
  test("rows go on from others, also more of them or fewer", () => {
    const past = pastOf([1, 2, 3]);
    past.rearrange([2, 2, 0, 1]);
    expect(past.rows).toBe(4);
    expect([0, 1, 2, 3].map((row) => keyAt(past, 0, row, 0, 0)[0])).toEqual([300, 300, 100, 200]);
    past.rearrange([3]);
    expect(valueAt(past, 0, 0, 0, 0)).toEqual([212, 213, 214]);
  });

  test("rows that change places do not write over each other", () => {
    const past = pastOf([1, 2, 3]);
    past.rearrange([1, 2, 0]);
    expect([0, 1, 2].map((row) => keyAt(past, 0, row, 0, 0)[0])).toEqual([200, 300, 100]);
    past.rearrange([0, 0, 2]);
    expect([0, 1, 2].map((row) => keyAt(past, 0, row, 0, 0)[0])).toEqual([200, 200, 100]);
  });

  test("two rows that went on from one part ways", () => {
    const past = pastOf([1]);
    past.rearrange([0, 0]);
    past.append(Float32Array.from([5, 6].flatMap(keptOf)));
    expect([0, 1].map((row) => keyAt(past, 0, row, 0, 1)[0])).toEqual([500, 600]);
  });

  test.each([[[1]], [[-1]], [[0.5]]])("to a row that is none: %j", (from) => {
    expect(() => pastOf([1]).rearrange(from)).toThrow(RangeError);
  });
});
