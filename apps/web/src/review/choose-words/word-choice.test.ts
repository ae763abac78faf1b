import { describe, expect, it } from "vitest";
import { chooseStep, noChoice, rangeOf, type ChoiceStep } from "./word-choice.ts";

const after = (...steps: ChoiceStep[]) =>
  steps.reduce((choice, step) => chooseStep(choice, step, 10), noChoice);
const pick = (index: number): ChoiceStep => ({ type: "pick", index });
const go = (index: number, extend = false): ChoiceStep => ({ type: "go", index, extends: extend });

describe("words are chosen", () => {
  it("by the first of them and the last, in either order", () => {
    expect(rangeOf(after(pick(3)))).toEqual([3, 3]);
    expect(rangeOf(after(pick(3), pick(6)))).toEqual([3, 6]);
    expect(rangeOf(after(pick(6), pick(3)))).toEqual([3, 6]);
  });

  it("anew by a third", () => {
    expect(rangeOf(after(pick(3), pick(6), pick(8)))).toEqual([8, 8]);
    expect(rangeOf(after(pick(3), pick(6), pick(8), pick(9)))).toEqual([8, 9]);
  });

  it("by going over them with the keyboard, in both directions", () => {
    expect(rangeOf(after(go(4)))).toBeNull();
    expect(rangeOf(after(go(4), go(5, true), go(6, true)))).toEqual([4, 6]);
    expect(rangeOf(after(go(4), go(3, true), go(2, true)))).toEqual([2, 4]);
    expect(rangeOf(after(pick(2), pick(4), go(5, true)))).toEqual([2, 5]);
  });

  it("by drawing over them", () => {
    expect(rangeOf(after(pick(1), { type: "draw", from: 7, to: 5 }))).toEqual([5, 7]);
  });

  it("within what is there", () => {
    expect(after(go(-3)).at).toBe(0);
    expect(after(go(99)).at).toBe(9);
    expect(chooseStep(noChoice, pick(0), 0)).toBe(noChoice);
  });

  it("until the choice is cleared, which leaves the keyboard where it is", () => {
    expect(after(pick(3), pick(6), { type: "clear" })).toEqual({ first: null, last: null, at: 6 });
  });
});
