import { questions } from "@greenroom/interviewer";
import { reviewSchema, type StructureElement } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import type { SessionEvent } from "../session/journal.ts";
import type { StoredSession } from "../storage/ports.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { usualMeasure, type Measure } from "./measure.ts";
import { buildReview } from "./review.ts";

const S = 16_000;
const question = questions[0]!;
const words = "so I decided to cut the scope and we shipped two weeks early".split(" ");

/** The question is heard from second 1 to 5; an answer of thirteen words from 6 to 12; then the end. */
const events = (heardBadly = false): SessionEvent[] => [
  { type: "joined", sample: 0, wallMs: 0 },
  {
    type: "reply-decided",
    sample: 10,
    reply: 1,
    kind: "ask",
    questionId: question.id,
    move: "ask",
    question: { id: question.id, text: question.spoken, number: 1 },
    heardBadly: false,
  },
  { type: "reply-sentence", sample: 20, reply: 1, text: question.spoken },
  { type: "reply-ready", sample: 30, reply: 1 },
  { type: "reply-complete", sample: 40, reply: 1, totalSamples: 4 * S, sampleRateHz: S },
  {
    type: "playback",
    sample: S,
    report: { reply: 1, state: "started", heardSamples: 0, atSample: S },
  },
  {
    type: "playback",
    sample: 5 * S,
    report: { reply: 1, state: "ended", heardSamples: 4 * S, atSample: 5 * S },
  },
  { type: "speech-started", sample: 6 * S },
  { type: "speech-ended", sample: 12 * S },
  {
    type: "segment",
    sample: 12 * S,
    turn: 1,
    segment: {
      startSample: 6 * S,
      endSample: 12 * S,
      understood: true,
      words: words.map((text, i) => ({
        text,
        startSample: 6 * S + i * 7_000,
        endSample: 6 * S + i * 7_000 + 6_000,
        confidence: 0.9,
        times: "measured",
      })),
    },
  },
  { type: "command", sample: 13 * S, command: { name: "done", turn: 1, atSample: 13 * S } },
  {
    type: "reply-decided",
    sample: 13 * S + 5,
    reply: 2,
    kind: heardBadly ? "heard-badly" : "follow-up",
    questionId: question.id,
    move: "x",
    question: null,
    heardBadly,
  },
  { type: "command", sample: 14 * S, command: { name: "end", turn: 1, atSample: 14 * S } },
  { type: "command", sample: 14 * S + 1, command: { name: "end", turn: 1, atSample: 14 * S + 1 } },
];

const stored = (events: SessionEvent[]): StoredSession => {
  const voiceActivity = new Float32Array(Math.ceil((15 * S) / 512));
  voiceActivity.fill(1, (6 * S) / 512, (12 * S) / 512);
  return { header: journalHeader(), events, candidateSamples: 15 * S, voiceActivity };
};
const element: StructureElement = {
  id: "result",
  name: "Result",
  verdict: "shown",
  meaning: "What came of it.",
  quotes: [],
};
const measure: Measure = {
  ...usualMeasure,
  structure: () => ({ elements: [element], kind: null, mistakes: [] }),
};
const context = { live: false, folder: "/somewhere/session", measure, sound: null };

describe("a review", () => {
  it("is what the protocol promises", async () => {
    const review = await buildReview(stored(events()), context);
    expect(reviewSchema.parse(review)).toEqual(review);
    expect(review.session).toMatchObject({
      state: "ended",
      turns: 1,
      durationS: 15,
      firstQuestion: question.spoken,
    });
    expect(review.personaName).toBe("Maya Lindqvist");
  });

  it("names everybody of a panel, and who said what", async () => {
    const plain = stored(
      events().map((event) =>
        event.type === "reply-decided"
          ? { ...event, by: event.reply === 1 ? "maya" : "tom" }
          : event,
      ),
    );
    const options = { ...plain.header.options, format: "panel" as const, panel: ["tom", "helen"] };
    const review = await buildReview({ ...plain, header: { ...plain.header, options } }, context);
    expect(reviewSchema.parse(review)).toEqual(review);
    expect(review.personaName).toBe("Maya Lindqvist, Tom Adeyemi and Helen Brandt");
    expect(review.said[0]?.name).toBe("Maya Lindqvist");
  });

  it("shows one turn with its question, its words and its figures", async () => {
    const [turn] = (await buildReview(stored(events()), context)).turns;
    expect(turn?.question).toMatchObject({ id: question.id, text: question.spoken });
    expect(turn?.asked.heard).toEqual({ startSample: S, endSample: 5 * S });
    expect(turn?.span).toEqual({ startSample: 5 * S, endSample: 13 * S });
    expect(turn?.words.map(({ text }) => text)).toEqual(words);
    expect(turn?.figures.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["LN1", "PA1", "PS1", "FI1", "FI2", "ST2"]),
    );
  });

  it("shows how fast it went, second by second", async () => {
    const short = await buildReview(stored(events()), context);
    expect(short.turns[0]?.pace).toEqual([]);
    const long = {
      ...stored(events().slice(0, 10)),
      candidateSamples: 40 * S,
      voiceActivity: new Float32Array((40 * S) / 512).fill(1),
    };
    const { pace } = (await buildReview(long, context)).turns[0]!;
    expect(pace.length).toBeGreaterThan(20);
    for (const [i, { sample, wordsPerMin }] of pace.entries()) {
      expect(sample - (pace[0]?.sample ?? 0)).toBe(i * S);
      expect(wordsPerMin).toBeGreaterThanOrEqual(0);
    }
    expect(pace.at(-1)?.wordsPerMin).toBe(0);
  });

  it("tells where nobody was heard", async () => {
    const { silences } = await buildReview(stored(events()), context);
    // Before the question and after the answer; between them there is less than a second.
    const seconds = silences.map(({ startSample, endSample }) =>
      [startSample, endSample].map((sample) => Math.round(sample / S)),
    );
    expect(seconds).toEqual([
      [0, 1],
      [12, 15],
    ]);
  });

  it("reads all answers to a question together", async () => {
    const { structure } = await buildReview(stored(events()), context);
    expect(structure).toMatchObject([
      { question: expect.objectContaining({ id: question.id }), turns: [1], elements: [element] },
    ]);
  });

  it("judges nothing that was heard badly", async () => {
    const review = await buildReview(stored(events(true)), context);
    expect(review.turns[0]?.heardBadly).toBe(true);
    expect(review.structure).toMatchObject([{ turns: [], elements: [] }]);
  });

  it("exists while the interview goes on, and when it was cut short", async () => {
    const cut = stored(events().slice(0, 10));
    expect((await buildReview(cut, { ...context, live: true })).session.state).toBe("live");
    const unfinished = await buildReview(cut, context);
    expect(unfinished.session.state).toBe("unfinished");
    expect(unfinished.turns[0]?.span.endSample).toBe(15 * S);
  });

  it("exists for a session without turns", async () => {
    const review = await buildReview({ ...stored([]), candidateSamples: 0 }, context);
    expect(reviewSchema.parse(review).turns).toEqual([]);
  });
});
