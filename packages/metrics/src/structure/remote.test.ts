import { describe, expect, it } from "vitest";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

const around = (sentence: string) => Array.from({ length: 5 }, () => sentence).join(" ");
const dated = around("We open on Monday with forty seats, and by noon each table is taken twice.");
const vague = around("We really care about the guests, and the food is always very good here.");

const heard = (around: string, form: "approach" | "past" = "approach") =>
  readAnswer(spoken(`${around} It only stands there. ${around}`), form).signals.limits;

describe("HO18 what may stand behind other words", () => {
  it("is thin in an answer that is told in figures and times, with those words", () => {
    const { verdict, sure, evidence } = heard(dated);
    expect({ verdict, sure }).toEqual({ verdict: "thin", sure: false });
    expect(evidence.map(({ text }) => text)).toContain("It only stands there.");
  });

  it("is not heard in an answer that is told in general", () => {
    expect(heard(vague).verdict).toBe("not-heard");
  });

  it("is not listened for where the question does not ask for it", () => {
    expect(heard(dated, "past").verdict).toBe("not-heard");
  });
});
