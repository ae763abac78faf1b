import { latencyOf, latencyPartNames, type LatencyTrace } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { duration, latencySentence, partTime, partWords, typicalWait } from "./timing-words.ts";

const waited: LatencyTrace = {
  turn: 1,
  lastSpeechSample: 16_000,
  turnEndSample: 48_000,
  endedBy: "silence",
  patienceMs: 2_000,
  finalWordsSample: null,
  wordsSample: 20_000,
  firstSentenceSample: 20_000,
  firstAudioSentSample: null,
  committedSample: 48_320,
  firstHeardSample: 49_600,
};
const sentence = (trace: LatencyTrace) => latencySentence(latencyOf(trace), trace);

describe("a wait in words", () => {
  it("says how long it was, and how much of it came after the end of the turn", () => {
    expect(sentence(waited)).toBe(
      "Heard 2.10 s after your last word, 100 ms after your turn was over.",
    );
    expect(sentence({ ...waited, endedBy: "done" })).toMatch(/100 ms after you said you were done/);
  });
  it("says so where nothing was said, or nothing heard", () => {
    expect(sentence({ ...waited, lastSpeechSample: null })).toMatch(/^Nothing was said/);
    expect(sentence({ ...waited, firstHeardSample: null })).toMatch(/^No reply/);
  });
  it("names every part, and never shows a bare zero or null", () => {
    const parts = latencyOf(waited).parts;
    expect(parts.map((part) => partTime(part))).toEqual([
      "2.00 s",
      "ready before",
      "ready before",
      "not measured",
      "20 ms",
      "80 ms",
    ]);
    const names = parts.map((part) => partWords(part, waited));
    expect(new Set(names).size).toBe(latencyPartNames.length);
  });
});

it("says what was usual over all replies: the middle one, never an average of unlike waits", () => {
  const waits = [1_000, 2_000, 9_000].map((totalMs) => ({ parts: [], totalMs, afterEndMs: 80 }));
  expect(typicalWait(waits)).toMatch(
    /^The middle one of your 3 waits was 2\.00 s, 80 ms of it after your turn/,
  );
  expect(typicalWait(waits.slice(1))).toMatch(/^Your two waits were 2\.00 s and 9\.00 s\. Counted/);
  expect(typicalWait([...waits, { parts: [], totalMs: null, afterEndMs: null }])).toMatch(
    /your 3 /,
  );
  expect(typicalWait(waits.slice(0, 1))).toMatch(/^You waited 1\.00 s, 80 ms/);
  expect(typicalWait([])).toMatch(/^No wait/);
});

it("writes milliseconds up to a second", () => {
  expect([0, 999, 1_000, 12_345].map(duration)).toEqual(["0 ms", "999 ms", "1.00 s", "12.35 s"]);
});
