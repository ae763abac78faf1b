import { expect, it } from "vitest";
import { keepSame } from "./keep-same.ts";

const before = {
  turns: [
    { turn: 1, words: ["a"] },
    { turn: 2, words: ["b"] },
  ],
  n: 1,
};

it("keeps what did not change, and nothing else", () => {
  const after = {
    turns: [
      { turn: 1, words: ["a"] },
      { turn: 2, words: ["c"] },
    ],
    n: 1,
  };
  const kept = keepSame(before, after);
  expect(kept).toEqual(after);
  expect(kept.turns[0]).toBe(before.turns[0]);
  expect(kept.turns[1]).not.toBe(before.turns[1]);
});

it("is what was there where all of it is equal", () => {
  expect(keepSame(before, structuredClone(before))).toBe(before);
});

it.each([
  [[1, 2], [1]],
  [{ a: 1 }, {}],
  [{}, { a: undefined }],
  [[], {}],
  [{ a: null }, { a: {} }],
  ["x", "y"],
])("tells %j from %j", (was, now) => {
  expect(keepSame(was, now)).toEqual(now);
  expect(keepSame(was, now)).not.toBe(was);
});
