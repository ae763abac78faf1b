import { describe, expect, it } from "vitest";
import { amount, amountOf, possibleWords } from "./figure-words.ts";

describe("figures in words", () => {
  it.each([
    [42.4, "s", "42", "s"],
    [3.25, "s", "3.3", "s"],
    [83.2, "s", "1:23", "min"],
    [59.8, "s", "60", "s"],
    [119.6, "s", "2:00", "min"],
    [0.824, "ratio", "82", "%"],
    [147.6, "words/min", "148", "words a minute"],
    [3.25, "/min", "3.3", "a minute"],
    [4, "/min", "4", "a minute"],
    [12, "n", "12", ""],
    [0, "n", "0", ""],
    [-21.6, "dBFS", "−22", "dBFS"],
    [0, "/100 words", "0", "in 100 words"],
  ])("shows %d %s as %s %s", (value, unit, number, said) => {
    expect(amount(value, unit)).toEqual({ number, unit: said });
  });

  it("does not say twice what is counted", () => {
    const pauses = { name: "Silent pauses", value: 11, unit: "pauses" };
    expect(amountOf(pauses)).toEqual({ number: "11", unit: "" });
    expect(amountOf({ ...pauses, unit: "/min" }).unit).toBe("a minute");
    expect(amountOf({ name: "Answers", value: 24, unit: "s" }).unit).toBe("s");
  });

  it.each([
    ["sentences", 1, "sentence"],
    ["sentences", 2, "sentences"],
    ["sentences", 0, "sentences"],
    ["filled pauses", 1, "filled pause"],
    ["repeats and restarts", 1, "repeat or restart"],
    ["syllables/s", 1, "syllables/s"],
    ["dBFS", 1, "dBFS"],
    ["/100 words", 1, "in 100 words"],
    ["words/min", 1, "words a minute"],
    ["s", 1, "s"],
  ])("says %s for %d as %s", (unit, value, said) => {
    expect(amountOf({ name: "Of some", value, unit }).unit).toBe(said);
  });

  it("tells what is possible from what was heard", () => {
    const said = [
      { all: 2, written: 0 },
      { all: 4, written: 4 },
      { all: 5, written: 4 },
      { all: 0, written: 0 },
    ].map(possibleWords);
    expect(said.slice(0, 3)).toEqual([
      expect.stringMatching(/2 more possible, by their sound/),
      expect.stringMatching(/4 more possible: written, but not surely heard\.$/),
      expect.stringMatching(/5 more possible: 4 written.* and 1 by their sound/),
    ]);
    for (const each of said) {
      expect(each).toMatch(/the least/);
      expect(each).not.toMatch(/no others/i);
    }
    expect(said[3]).not.toContain("possible");
  });
});
