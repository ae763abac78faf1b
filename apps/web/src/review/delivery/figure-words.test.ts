import { describe, expect, it } from "vitest";
import { amount, besideWords } from "./figure-words.ts";

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
    [-21.6, "dBFS", "-22", "dBFS"],
  ])("shows %d %s as %s %s", (value, unit, number, said) => {
    expect(amount(value, unit)).toEqual({ number, unit: said });
  });

  it("names what stands beside a figure", () => {
    expect(besideWords({ name: "mean length", value: 0.71, unit: "s" })).toBe("mean length 0.7 s");
    expect(besideWords({ name: "in all", value: 4, unit: "n" })).toBe("in all 4");
  });
});
