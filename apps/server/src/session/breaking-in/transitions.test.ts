import { describe, expect, it } from "vitest";
import type { SessionEvent } from "../journal.ts";
import type { Session } from "../model.ts";
import { newSession, reduce } from "../session.ts";

/** Folds events, and says what was to be done. */
function play(events: readonly SessionEvent[], from = newSession) {
  const effects: string[] = [];
  const session = events.reduce<Session>((state, event) => {
    const step = reduce(state, event);
    effects.push(...step.effects.map((e) => ("reply" in e ? `${e.type} ${e.reply}` : e.type)));
    return step.state;
  }, from);
  return { session, effects };
}

const decided = (sample: number, reply: number, move: string): SessionEvent => ({
  type: "reply-decided",
  sample,
  reply,
  kind: reply === 1 ? "ask" : "follow-up",
  questionId: "q",
  move,
  question: null,
  heardBadly: false,
});
const made = (sample: number, reply: number, move: string): SessionEvent[] => [
  decided(sample, reply, move),
  { type: "reply-sentence", sample, reply, text: "Let me stop you there. What was the decision?" },
  { type: "reply-ready", sample, reply },
  { type: "reply-complete", sample, reply, totalSamples: 32_000, sampleRateHz: 16_000 },
];
const heard = (reply: number, state: "started" | "ended", atSample: number): SessionEvent => ({
  type: "playback",
  sample: atSample,
  report: { reply, state, heardSamples: state === "ended" ? 32_000 : 0, atSample },
});

/** The candidate speaks since sample 1000, in answer to the first question. */
const answering = play([
  { type: "joined", sample: 0, wallMs: 0 },
  ...made(0, 1, "question-1"),
  heard(1, "started", 10),
  heard(1, "ended", 900),
  { type: "speech-started", sample: 1_000 },
]).session;
const rambling: SessionEvent = {
  type: "rambling",
  sample: 5_000,
  reason: "nothing-told",
  gap: "ask-own-decision",
};
const waiting = play([rambling, ...made(6_000, 2, "break-in-own-decision")], answering).session;

describe("an answer that rambles", () => {
  it("has a reply prepared while it goes on, which nobody notices", () => {
    const { session, effects } = play([rambling], answering);
    expect(effects).toEqual(["prepare 2"]);
    expect(session.turn).toEqual(answering.turn);
  });

  it("is broken into: the words so far are the answer, and a new turn opens", () => {
    const { session, effects } = play(
      [
        { type: "speech-ended", sample: 9_000 },
        { type: "break-in", sample: 13_000 },
      ],
      waiting,
    );
    expect(effects).toEqual(["commit 2"]);
    expect(session.turn).toEqual({ phase: "replying", turn: 2, reply: 2 });
    expect(session.spoken[0]).toMatchObject({
      answered: true,
      endedBy: "break-in",
      spokenToSample: 9_000,
    });
  });

  it("is not broken into by a reply that cannot be heard yet", () => {
    const { session, effects } = play([rambling, { type: "break-in", sample: 9_000 }], answering);
    expect(effects).toEqual(["prepare 2"]);
    expect(session.turn.phase).toBe("listening");
  });

  it.each<readonly [string, SessionEvent, readonly string[]]>([
    ["it gets to the point", { type: "to-the-point", sample: 9_000 }, ["discard 2"]],
    [
      "it ends in a pause",
      { type: "silence", sample: 20_000, reached: "pause" },
      ["discard 2", "prepare 3"],
    ],
    ["time is asked for", { type: "time-asked", sample: 20_000 }, ["discard 2"]],
    ["its reply fails", { type: "reply-failed", sample: 9_000, reply: 2 }, ["discard 2"]],
    [
      "the person is done",
      { type: "command", sample: 9_000, command: { name: "done", turn: 1, atSample: 9_000 } },
      ["discard 2", "prepare 3"],
    ],
  ])("is not broken into where %s", (_, event, expected) => {
    const { session, effects } = play([{ type: "speech-ended", sample: 8_000 }, event], waiting);
    expect(effects).toEqual(expected);
    expect(session.spoken).toHaveLength(1);
  });

  it("keeps its reply over a breath and over more words", () => {
    const { effects } = play(
      [
        { type: "speech-ended", sample: 8_000 },
        { type: "silence", sample: 14_000, reached: "breath" },
        { type: "speech-started", sample: 15_000 },
      ],
      waiting,
    );
    expect(effects).toEqual([]);
  });
});

describe("after the interviewer broke in", () => {
  const broken = play(
    [
      { type: "speech-ended", sample: 9_000 },
      { type: "break-in", sample: 13_000 },
    ],
    waiting,
  ).session;

  it("speech that began before it was heard takes nothing back", () => {
    const { session, effects } = play([{ type: "speech-started", sample: 14_000 }], broken);
    expect(effects).toEqual([]);
    expect(session.turn.phase).toBe("replying");
  });

  it("the person goes on: what they say is the answer to it, and holds nothing from before", () => {
    const { session } = play(
      [
        heard(2, "started", 15_000),
        {
          type: "interruption",
          sample: 50_000,
          reply: 2,
          stage: "stopped",
          fromSample: 2_000,
          heardSamples: 30_000,
        },
      ],
      broken,
    );
    expect(session.turn).toEqual({ phase: "listening", turn: 2, spoke: true });
    expect(session.spoken[1]?.openedSample).toBe(9_000);
  });
});
