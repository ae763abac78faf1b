import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latencyOf, type Latency } from "./latency.ts";
import type { LatencyTrace } from "./session.ts";

const MS = 16;
const nothing: LatencyTrace = {
  turn: 1,
  lastSpeechSample: null,
  turnEndSample: null,
  endedBy: null,
  patienceMs: null,
  finalWordsSample: null,
  wordsSample: null,
  firstSentenceSample: null,
  firstAudioSentSample: null,
  committedSample: null,
  firstHeardSample: null,
};
/** A trace whose moments are in ms. */
const trace = (ms: Partial<Record<keyof LatencyTrace, number>>): LatencyTrace => ({
  ...nothing,
  ...Object.fromEntries(Object.entries(ms).map(([key, at]) => [key, at * MS])),
});
const inWords = ({ parts }: Latency) => parts.map(({ name, ms }) => `${name} ${ms}`);
const sum = ({ parts }: Latency) => parts.reduce((total, { ms }) => total + (ms ?? 0), 0);

describe("what a wait consisted of", () => {
  it("is patience alone where all was ready before it was over", () => {
    const latency = latencyOf(
      trace({
        lastSpeechSample: 1_000,
        turnEndSample: 3_000,
        wordsSample: 1_500,
        firstSentenceSample: 1_510,
        firstAudioSentSample: 1_600,
        committedSample: 3_020,
        firstHeardSample: 3_070,
      }),
    );
    expect(inWords(latency)).toEqual([
      "ending 2000",
      "words 0",
      "thinking 0",
      "voice 0",
      "release 20",
      "playout 50",
    ]);
    expect(latency).toMatchObject({ totalMs: 2_070, afterEndMs: 70 });
  });
  it("is each step in turn where one says that one is done", () => {
    const latency = latencyOf(
      trace({
        lastSpeechSample: 1_000,
        turnEndSample: 1_000,
        wordsSample: 1_200,
        firstSentenceSample: 1_230,
        firstAudioSentSample: 1_280,
        committedSample: 1_280,
        firstHeardSample: 1_330,
      }),
    );
    expect(inWords(latency)).toEqual([
      "ending 0",
      "words 200",
      "thinking 30",
      "voice 50",
      "release 0",
      "playout 50",
    ]);
    expect(latency).toMatchObject({ totalMs: 330, afterEndMs: 330 });
  });
  it("gives the time of what is not known to the next that is", () => {
    const latency = latencyOf(
      trace({ lastSpeechSample: 1_000, turnEndSample: 1_400, firstHeardSample: 1_700 }),
    );
    expect(inWords(latency)).toEqual([
      "ending 400",
      "words null",
      "thinking null",
      "voice null",
      "release null",
      "playout 300",
    ]);
  });
  it("begins with the turn's end where nothing was said", () => {
    const latency = latencyOf(trace({ turnEndSample: 2_000, firstHeardSample: 2_300 }));
    expect(latency).toMatchObject({ totalMs: 300, afterEndMs: 300 });
  });
  it("is not known where no reply was heard", () => {
    const latency = latencyOf(trace({ lastSpeechSample: 1_000, turnEndSample: 3_000 }));
    expect(latency).toMatchObject({ totalMs: null, afterEndMs: null });
    expect(latency.parts.at(-1)).toEqual({ name: "playout", ms: null });
    expect(latencyOf(nothing).parts.every(({ ms }) => ms === null)).toBe(true);
  });
  it("has parts that are never negative and add up to the whole, however the moments lie", () => {
    const moment = fc.option(fc.nat(200_000), { nil: null });
    const any = fc.record({
      turn: fc.constant(1),
      endedBy: fc.constant(null),
      patienceMs: fc.constant(null),
      lastSpeechSample: moment,
      turnEndSample: moment,
      finalWordsSample: moment,
      wordsSample: moment,
      firstSentenceSample: moment,
      firstAudioSentSample: moment,
      committedSample: moment,
      firstHeardSample: moment,
    });
    fc.assert(
      fc.property(any, (trace) => {
        const latency = latencyOf(trace);
        expect(latency.parts.every(({ ms }) => ms === null || ms >= 0)).toBe(true);
        expect(latency.totalMs ?? sum(latency)).toBe(sum(latency));
      }),
    );
  });
});
