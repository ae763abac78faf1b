import { describe, expect, it } from "vitest";
import type { Spoken } from "./model.ts";
import { withFinalWords, withSegment, wordsOf } from "./spoken.ts";

const empty: Spoken = {
  reply: 1,
  turn: 1,
  head: { kind: "ask", questionId: "q", move: "m", question: null },
  text: "Why?",
  sentences: [{ text: "Why?", sound: null, spans: [] }],
  total: null,
  heardText: null,
  openedSample: 0,
  segments: [],
  answered: false,
  endedBy: null,
  spokenToSample: null,
  heardFromSample: null,
  heardBadly: false,
  quick: false,
};
const heard = (text: string, startSample: number) => ({
  startSample,
  endSample: startSample + 1,
  understood: true,
  words: [
    { text, startSample, endSample: startSample + 1, confidence: 1, times: "estimated" as const },
  ],
});

describe("what was spoken in a turn", () => {
  it("stands in the order of time, whichever decode came first", () => {
    const entry = withSegment(withSegment(empty, heard("second", 20)), heard("first", 10));
    expect(wordsOf(entry).map(({ text }) => text)).toEqual(["first", "second"]);
  });
  it("is one and the same list until more is heard", () => {
    const entry = withSegment(empty, heard("first", 10));
    expect(wordsOf({ ...entry, answered: true })).toBe(wordsOf(entry));
    expect(wordsOf(withSegment(entry, heard("second", 20)))).not.toBe(wordsOf(entry));
  });
  it("is judged by the final words where the reply went by quick ones, and by nothing else", () => {
    const mumbled = (startSample: number) => ({
      startSample,
      endSample: startSample + 64_000,
      understood: false,
      words: [],
    });
    expect(withFinalWords({ ...empty, quick: true }, mumbled(0)).heardBadly).toBe(true);
    expect(withFinalWords({ ...empty, quick: true }, heard("first", 0)).heardBadly).toBe(false);
    expect(withFinalWords(empty, mumbled(0)).heardBadly).toBe(false);
  });
});
