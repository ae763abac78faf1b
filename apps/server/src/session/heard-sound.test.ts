import type { PlaybackReport } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { reduceHeard, type HeardSound, type HeardStretch } from "./heard-sound.ts";

const RATE_HZ = 24_000;

function stretchesOf(reports: readonly Omit<PlaybackReport, "reply">[]): HeardStretch[] {
  let state: HeardSound | null = null;
  const stretches: HeardStretch[] = [];
  for (const report of reports) {
    const heard: ReturnType<typeof reduceHeard> = reduceHeard(
      state,
      { reply: 1, ...report },
      RATE_HZ,
    );
    state = heard.state;
    if (heard.stretch) stretches.push(heard.stretch);
  }
  return stretches;
}

it("lays what was heard end to end", () => {
  expect(
    stretchesOf([
      { state: "started", heardSamples: 0, atSample: 8_000 },
      { state: "playing", heardSamples: 4_800, atSample: 11_200 },
      { state: "ended", heardSamples: 9_600, atSample: 14_401 },
    ]),
  ).toEqual([
    { fromSample: 0, toSample: 4_800, atSample: 8_000 },
    { fromSample: 4_800, toSample: 9_600, atSample: 11_200 },
  ]);
});

it("leaves the silence of a pause where it was", () => {
  expect(
    stretchesOf([
      { state: "started", heardSamples: 0, atSample: 8_000 },
      // Paused, and going on two seconds later.
      { state: "playing", heardSamples: 2_400, atSample: 9_600 },
      { state: "playing", heardSamples: 2_400, atSample: 41_600 },
      { state: "playing", heardSamples: 7_200, atSample: 44_800 },
    ]),
  ).toEqual([
    { fromSample: 0, toSample: 2_400, atSample: 8_000 },
    { fromSample: 2_400, toSample: 7_200, atSample: 41_600 },
  ]);
});

it("ends where it was paused when it is taken back meanwhile", () => {
  expect(
    stretchesOf([
      { state: "started", heardSamples: 0, atSample: 8_000 },
      { state: "playing", heardSamples: 2_400, atSample: 9_600 },
      { state: "stopped", heardSamples: 2_400, atSample: 9_600 },
    ]),
  ).toEqual([{ fromSample: 0, toSample: 2_400, atSample: 8_000 }]);
});
