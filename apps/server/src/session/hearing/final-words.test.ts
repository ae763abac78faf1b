import type { Segment } from "@greenroom/protocol";
import { EngineError, type SpeechSegment } from "@greenroom/speech";
import { expect, test } from "vitest";
import { FinalWords } from "./final-words.ts";

const speech: SpeechSegment = {
  startSample: 0,
  endSample: 32_000,
  voice: { startSample: 0, endSample: 16_000 },
  closedBy: "silence",
};
const heard: Segment = { startSample: 0, endSample: 16_000, words: [], understood: true };

test("a stretch for which there is no room is asked for again until there is", async () => {
  const told: Segment[] = [];
  const failures: unknown[] = [];
  const pauses: number[] = [];
  let refusals = 3;
  const words = new FinalWords(
    async () => {
      if (refusals-- > 0) throw new EngineError("busy", "Too much waits.");
      return heard;
    },
    { told: (_, __, segment) => told.push(segment), failed: (cause) => failures.push(cause) },
    new AbortController().signal,
    async (ms) => void pauses.push(ms),
  );
  words.ask(1, speech, null);
  await words.settled();
  expect(told).toEqual([heard]);
  expect(pauses).toEqual([1_000, 1_000, 1_000]);
  expect(failures).toEqual([]);
});
