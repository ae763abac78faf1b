import type { PlaybackReport, Segment } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import type { SessionEvent } from "../session/journal.ts";
import { foldReview } from "./fold.ts";

const S = 16_000;

const segment = (startSample: number, endSample: number, ...texts: string[]): Segment => ({
  startSample,
  endSample,
  understood: texts.length > 0,
  words: texts.map((text) => ({
    text,
    startSample,
    endSample,
    confidence: 0.9,
    times: "estimated" as const,
  })),
});
const playback = (
  reply: number,
  state: PlaybackReport["state"],
  atSample: number,
): SessionEvent => ({
  type: "playback",
  sample: atSample,
  report: { reply, state, heardSamples: 0, atSample },
});
const reply = (
  number: number,
  sample: number,
  kind: "ask" | "follow-up" | "close",
  text: string,
): SessionEvent[] => [
  {
    type: "reply-decided",
    sample,
    reply: number,
    kind,
    questionId: kind === "close" ? null : "a-question",
    move: kind,
    question: kind === "ask" ? { id: "a-question", text, number: 1 } : null,
    heardBadly: false,
  },
  { type: "reply-sentence", sample: sample + 10, reply: number, text },
  { type: "reply-ready", sample: sample + 20, reply: number },
  {
    type: "reply-complete",
    sample: sample + 30,
    reply: number,
    totalSamples: 2 * S,
    sampleRateHz: S,
  },
];

/** Asked from second 1 to 3; the answer from 4 to 8, with a pause in which a reply is prepared. */
const opening: SessionEvent[] = [
  { type: "joined", sample: 0, wallMs: 0 },
  ...reply(1, 100, "ask", "Why?"),
  playback(1, "started", 1 * S),
  playback(1, "ended", 3 * S),
];
const answer: SessionEvent[] = [
  { type: "speech-started", sample: 4 * S },
  { type: "speech-ended", sample: 8 * S },
  { type: "segment", sample: 8 * S + 500, turn: 1, segment: segment(4 * S, 8 * S, "because") },
];
const followUp: SessionEvent[] = [
  { type: "silence", sample: 9 * S, reached: "pause" },
  ...reply(2, 9 * S + 100, "follow-up", "And then?"),
  { type: "silence", sample: 11 * S, reached: "patience" },
  playback(2, "started", 11 * S + 300),
  playback(2, "ended", 13 * S),
];

describe("a folded session", () => {
  it("knows what was asked, when it was heard, and what was answered", () => {
    const { said, turns, ended } = foldReview([...opening, ...answer, ...followUp], 14 * S);
    expect(said).toMatchObject([
      { reply: 1, kind: "ask", text: "Why?", heard: { startSample: S, endSample: 3 * S } },
      {
        reply: 2,
        kind: "follow-up",
        text: "And then?",
        heard: { startSample: 11 * S + 300, endSample: 13 * S },
      },
    ]);
    expect(ended).toBe(false);
    expect(turns).toHaveLength(1);
    expect(turns[0]).toMatchObject({
      turn: 1,
      questionId: "a-question",
      asked: said[0],
      span: { startSample: 3 * S, endSample: 11 * S },
      held: [],
      heardBadly: false,
    });
  });

  it("traces where the time went between the last word and the first sound heard", () => {
    const { turns } = foldReview([...opening, ...answer, ...followUp], 14 * S);
    expect(turns[0]?.latency).toMatchObject({
      turn: 1,
      lastSpeechSample: 8 * S,
      turnEndSample: 11 * S,
      finalWordsSample: 8 * S + 500,
      firstSentenceSample: 9 * S + 110,
      firstAudioSentSample: 9 * S + 120,
      firstHeardSample: 11 * S + 300,
    });
  });

  it("counts time that was asked for apart", () => {
    const hold: SessionEvent = {
      type: "command",
      sample: 8 * S + 600,
      command: { name: "hold", turn: 1, atSample: 8 * S },
    };
    const goOn: SessionEvent = { type: "speech-started", sample: 12 * S };
    const { turns } = foldReview([...opening, ...answer, hold, goOn], 13 * S);
    expect(turns[0]?.held).toEqual([{ startSample: 8 * S, endSample: 12 * S }]);
  });

  it("keeps time that is still being held, and a turn that still goes on, up to now", () => {
    const hold: SessionEvent = {
      type: "command",
      sample: 9 * S,
      command: { name: "hold", turn: 1, atSample: 9 * S },
    };
    const { turns } = foldReview([...opening, ...answer, hold], 10 * S);
    expect(turns[0]?.held).toEqual([{ startSample: 9 * S, endSample: 10 * S }]);
    expect(turns[0]?.span.endSample).toBe(10 * S);
    expect(turns[0]?.latency.turnEndSample).toBeNull();
  });

  it("ends a turn when it ended last: who goes on speaking has not finished", () => {
    const events: SessionEvent[] = [
      ...opening,
      ...answer,
      { type: "silence", sample: 9 * S, reached: "pause" },
      // The reply is not ready, and patience runs out …
      { type: "silence", sample: 11 * S, reached: "patience" },
      // … but nothing was heard of it yet.
      { type: "speech-started", sample: 11 * S + 800 },
      { type: "speech-ended", sample: 13 * S },
      { type: "segment", sample: 13 * S, turn: 1, segment: segment(11 * S, 13 * S, "also") },
      {
        type: "command",
        sample: 14 * S,
        command: { name: "done", turn: 1, atSample: 13 * S + 90 },
      },
    ];
    const { turns } = foldReview(events, 15 * S);
    expect(turns[0]?.latency.turnEndSample).toBe(13 * S + 90);
    expect(turns[0]?.segments).toHaveLength(2);
  });

  it("leaves out turns in which nothing was said", () => {
    const skip: SessionEvent = {
      type: "command",
      sample: 5 * S,
      command: { name: "skip", turn: 1, atSample: 5 * S },
    };
    expect(foldReview([...opening, skip], 6 * S).turns).toEqual([]);
  });

  it("takes a session that nobody joined", () => {
    expect(foldReview([], 0)).toEqual({ said: [], heads: [], turns: [], ended: false });
  });

  it("lets a reply whose end was never reported last as long as its sound", () => {
    const { said } = foldReview(opening.slice(0, -1), 3 * S);
    expect(said[0]?.heard).toEqual({ startSample: S, endSample: 3 * S });
  });
});
