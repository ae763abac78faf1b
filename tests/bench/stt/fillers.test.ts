import { expect, test } from "vitest";
import { untimedWords } from "../support/truth.ts";
import { countFillers, fillerRates, sumFillers } from "./fillers.ts";
import { timed } from "./said.testing.ts";

const said = timed("so@0-0.3 um@1-1.4 we@1.6-2 uh@4-4.3 shipped@4.5-5");

test("a filler is heard where one was said, whatever it is written as", () => {
  expect(countFillers(said, timed("so@0-0.3 Uh,@1.5-1.6 we@1.6-2"), null)).toEqual({
    said: 2,
    heard: 1,
    heardFalse: 0,
    possible: null,
  });
});

test("one farther off than 0.3 s is invented, and one said is heard once", () => {
  const heard = timed("um@1-1.2 um@1.2-1.4 um@4.7-4.8");
  expect(countFillers(said, heard, null)).toMatchObject({ heard: 1, heardFalse: 2 });
});

test("possible ones count with those heard, and are wrong where none was said", () => {
  const possible = [
    { startS: 1.1, endS: 1.3 },
    { startS: 4.4, endS: 4.6 },
    { startS: 7, endS: 7.4 },
  ];
  expect(countFillers(said, timed("um@1-1.4"), possible).possible).toEqual({
    found: 2,
    right: 2,
    wrong: 1,
  });
});

test("without times fillers are matched by the words around them", () => {
  const without = untimedWords("so um we shipped uh today");
  expect(
    countFillers(without, timed("um@0-0.5 so@0.5-1 uh@1-2 we@2-3 shipped@4-5 today@5-6"), []),
  ).toEqual({
    said: 2,
    heard: 1,
    heardFalse: 1,
    possible: null,
  });
});

test("together: what nobody could look for is not held against it", () => {
  const one = { said: 2, heard: 1, heardFalse: 0, possible: { found: 2, right: 1, wrong: 1 } };
  const other = { said: 1, heard: 1, heardFalse: 1, possible: null };
  expect(sumFillers([one, other])).toEqual({
    said: 3,
    heard: 2,
    heardFalse: 1,
    possible: { found: 3, right: 1, wrong: 1 },
  });
});

test("recall is of those said, precision of those found; of nothing there is no share", () => {
  const possible = { found: 3, right: 2, wrong: 2 };
  expect(fillerRates({ said: 4, heard: 2, heardFalse: 3, possible })).toEqual({
    heardRecall: 0.5,
    heardPrecision: 0.4,
    withPossibleRecall: 0.75,
    possiblePrecision: 0.5,
  });
  expect(fillerRates({ said: 0, heard: 0, heardFalse: 0, possible: null })).toEqual({
    heardRecall: null,
    heardPrecision: null,
    withPossibleRecall: null,
    possiblePrecision: null,
  });
});
