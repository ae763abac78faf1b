import type { ScriptEntry } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { exchangeAt } from "./exchange.ts";

const asked = (startSample: number | null) =>
  ({
    who: "interviewer",
    line: { heard: startSample === null ? null : { startSample, endSample: startSample + 10 } },
  }) as unknown as ScriptEntry;
const answered = (startSample: number) =>
  ({
    who: "candidate",
    turn: { span: { startSample, endSample: startSample + 10 } },
  }) as unknown as ScriptEntry;

const script = [
  asked(0),
  answered(20),
  asked(50),
  asked(60),
  answered(80),
  asked(null),
  answered(120),
];

describe("the exchange that is heard", () => {
  it("is a question with its answer, and moves on with the next question", () => {
    expect(exchangeAt(script, 0)).toEqual({ from: 0, to: 2 });
    expect(exchangeAt(script, 49)).toEqual({ from: 0, to: 2 });
    expect(exchangeAt(script, 100)).toEqual({ from: 2, to: 5 });
  });

  it("holds all that the interviewer says in a row", () => {
    expect(exchangeAt(script, 50)).toEqual(exchangeAt(script, 65));
  });

  it("is never one whose question was not heard, nor beyond the script", () => {
    expect(exchangeAt(script, 1_000)).toEqual({ from: 2, to: 5 });
    expect(exchangeAt([], 5)).toEqual({ from: 0, to: 0 });
    expect(exchangeAt([answered(5)], 0)).toEqual({ from: 0, to: 1 });
  });
});
