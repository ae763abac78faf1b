import { describe, expect, it } from "vitest";
import { wordsToShow } from "./concreteness.ts";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";
import { tokensOf } from "./tokens.ts";

const needed = (text: string) => wordsToShow(tokensOf(spoken(text)));
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(" ");

const plain = "The boats lay in the harbour and the crew went over to the yard by the gate.";
const figures = "Of the forty boats twelve lay in the harbour and three went over to the yard.";
const doubts = "Maybe the boats should usually lie in some harbour, I think, or something like it.";

describe("HO16 how many words show an element", () => {
  it("are two dozen where an answer has neither figures nor times nor doubts", () => {
    expect(needed(times(7, plain))).toBe(24);
  });

  it("are fewer by figures, and more by doubts", () => {
    expect(needed(times(7, figures))).toBeLessThan(0);
    expect(needed(times(7, doubts))).toBeGreaterThan(40);
    expect(needed(times(7, `${plain} ${figures}`))).toBeLessThan(24);
    expect(needed(times(7, `${plain} ${doubts}`))).toBeGreaterThan(24);
  });

  it("are fewer by times, and more by praise", () => {
    const dated = "The boats lay in the harbour on Monday and the crew went over before noon.";
    const praise = "The boats lay in a very nice harbour and everybody there was really great.";
    expect(needed(times(7, dated))).toBeLessThan(24);
    expect(needed(times(7, praise))).toBeGreaterThan(24);
  });

  it("are not judged of a short answer", () => {
    expect(needed(doubts)).toBe(0);
  });

  it("do not grow without end", () => {
    expect(needed(times(9, doubts))).toBe(needed(times(20, doubts)));
  });
});

describe("HO16 what is told in few words", () => {
  const price = "It costs us peace.";
  const heard = (around: string) =>
    readAnswer(spoken(`${times(4, around)} ${price} ${times(4, around)}`), "approach").signals[
      "trade-off"
    ];

  it("is shown in an answer that is told in figures", () => {
    expect(heard(figures).verdict).toBe("shown");
  });

  it("is thin in an answer full of doubt, and known to be told all the same", () => {
    expect(heard(doubts)).toMatchObject({ verdict: "thin", sure: true });
  });

  it("is not taken for told where it was only touched", () => {
    const { verdict, sure } = readAnswer(spoken("The queue could fail."), "design").signals.risk;
    expect({ verdict, sure }).toEqual({ verdict: "thin", sure: false });
  });
});
