import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlaybackReport } from "@greenroom/protocol";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Rehearsal } from "./rehearsal/rehearsal.ts";

const WAV_HEADER_BYTES = 44;

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
});
afterEach(() => rehearsal.end());

it("of a reply that is cut off, what was heard is recorded up to the moment it fell silent", async () => {
  const report = (state: PlaybackReport["state"], heardSamples: number, atSample: number) =>
    rehearsal.runner.report({ reply: 1, state, heardSamples, atSample });
  rehearsal.join();
  await rehearsal.room.until(() => (rehearsal.room.sound.get(1) ?? 0) >= 4_000);
  await rehearsal.room.phase("asking");
  rehearsal.silence(0.4);
  report("started", 0, 1_600);
  report("playing", 1_600, 3_200);
  rehearsal.press("interrupt");
  // Its last position was heard before the page knew of the interruption.
  report("stopped", 4_000, 5_600);
  await rehearsal.runner.close("at-once");

  const wav = await readFile(join(rehearsal.folder, "interviewer.wav"));
  const sample = (at: number) => wav.readInt16LE(WAV_HEADER_BYTES + 2 * at);
  const loudest = (from: number, to: number) => {
    let most = 0;
    for (let at = from; at < to; at++) most = Math.max(most, Math.abs(sample(at)));
    return most;
  };
  expect(loudest(0, 1_600)).toBe(0);
  expect(loudest(1_600, 3_200)).toBeGreaterThan(1_000);
  expect(loudest(3_200, 5_600)).toBeGreaterThan(1_000);
  expect(loudest(5_600, 6_400)).toBe(0);
});
