import tokenizer from "llama-tokenizer-js";
import { expect, test } from "vitest";
import { fillerLift } from "./filler-lift.ts";

const ids = (text: string) => tokenizer.encode(text, false, true);

/** The lift of a word's first token behind a text. */
function lift(text: string, word: string): number {
  const state = (text ? ids(text) : []).reduce((at, id) => at.next(id), fillerLift.start());
  return state.boosts().get(ids(word)[0]!) ?? 0;
}

test.each(["um", "uh", "Um", "Uh", "Hmm"])(
  "%s is lifted, at the start and between words",
  (word) => {
    expect(lift("", word)).toBeGreaterThan(0);
    expect(lift("So we went", word)).toBeGreaterThan(0);
  },
);

test("other words are not", () => {
  expect(lift("", "So")).toBe(0);
  expect(lift("So we", "understand")).toBe(0);
});

test("a filler makes another one less likely, also behind a comma", () => {
  expect(lift("Um", "uh")).toBeLessThan(0);
  expect(lift("So we, uh,", "um")).toBeLessThan(0);
});

test("half a filler is left to the model", () => {
  const state = fillerLift.start().next(ids("uh")[0]!);
  expect([...state.boosts()]).toEqual([]);
});
