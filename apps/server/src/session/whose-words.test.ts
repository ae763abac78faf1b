import { describe, expect, it } from "vitest";
import { newSession } from "./session.ts";
import type { Session, Spoken } from "./model.ts";
import { hearingFrom, turnOf } from "./whose-words.ts";

const S = 16_000;
const entry = (turn: number, more: Partial<Spoken>): Spoken => ({
  reply: turn,
  turn,
  head: { kind: "follow-up", questionId: "q", move: "m", question: null },
  text: "",
  sentences: [],
  total: null,
  heardText: null,
  openedSample: null,
  segments: [],
  answered: false,
  endedBy: null,
  spokenToSample: null,
  heardFromSample: null,
  heardBadly: false,
  quick: false,
  ...more,
});
const words = (fromS: number, toS: number) => ({
  startSample: fromS * S,
  endSample: toS * S,
  words: [],
  understood: true,
});
const span = (fromS: number, toS: number) => ({ startSample: fromS * S, endSample: toS * S });
/** Answered from 10 to 20 s; the reply was heard from 21 s on, if at all, and to its end at 25 s. */
const answered = (phase: "replying" | "listening", heardFromSample: number | null): Session => ({
  ...newSession,
  turn: phase === "replying" ? { phase, turn: 2, reply: 2 } : { phase, turn: 2, spoke: false },
  spoken: [
    entry(1, { openedSample: 10 * S, answered: true, spokenToSample: 20 * S }),
    entry(2, { heardFromSample, openedSample: phase === "listening" ? 25 * S : null }),
  ],
});

describe("speech belongs", () => {
  it("to the open turn, where it goes on past the opening", () => {
    expect(turnOf(answered("listening", 21 * S), span(24, 26))).toBe(2);
    expect(turnOf(answered("listening", 21 * S), span(22, 24))).toBeNull();
  });
  it("to the answer before a reply of which nothing was heard yet when it began", () => {
    expect(turnOf(answered("replying", null), span(18, 22))).toBe(1);
    expect(turnOf(answered("replying", 21 * S), span(20, 23))).toBe(1);
    expect(turnOf(answered("replying", 21 * S), span(21.5, 23))).toBeNull();
  });
  it("to that answer also where its words come when the next turn is open", () => {
    expect(turnOf(answered("listening", 21 * S), span(12, 20))).toBe(1);
  });
  it("to nobody before the first question was heard", () => {
    expect(
      turnOf({ ...newSession, turn: { phase: "asking", turn: 1, reply: 1 } }, span(0, 1)),
    ).toBeNull();
  });
});

describe("after a stop hearing goes on", () => {
  const from = (session: Session) => hearingFrom(session, 30 * S) / S;

  it("where the open turn began, or behind its last words", () => {
    const told = answered("listening", 21 * S);
    const complete = {
      ...told,
      spoken: [{ ...told.spoken[0]!, segments: [words(10, 20)] }, told.spoken[1]!],
    };
    expect(from(complete)).toBeCloseTo(25, 1);
    const going = {
      ...told,
      spoken: [complete.spoken[0]!, { ...told.spoken[1]!, segments: [words(26, 28)] }],
    };
    expect(from(going)).toBeCloseTo(28, 1);
  });
  it("at the words of an answer that were still to come when the reply to it was on its way", () => {
    expect(from(answered("replying", null))).toBeCloseTo(10, 1);
    const half = answered("listening", 21 * S);
    const spoken = [{ ...half.spoken[0]!, segments: [words(10, 14)] }, half.spoken[1]!];
    expect(from({ ...half, spoken })).toBeCloseTo(14, 1);
  });
  it("now, where nobody was asked anything yet", () => {
    expect(from(newSession)).toBeCloseTo(30, 1);
  });
});
