import type { PlaybackReport } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { heardAt, reducePosition, type PlaybackPosition } from "./playback-position.ts";

const after = (
  ...reports: readonly (Omit<PlaybackReport, "reply"> & { readonly held?: boolean })[]
) =>
  reports.reduce<PlaybackPosition | null>(
    (before, { held = false, ...report }) =>
      reducePosition(before, { reply: 1, ...report }, 8_000, held),
    null,
  )!;
const started = { state: "started", heardSamples: 0, atSample: 16_000 } as const;

describe("where a reply is heard", () => {
  it("goes on as time does", () => {
    expect(heardAt(after(started), 16_000)).toBe(0);
    expect(heardAt(after(started), 32_000)).toBe(8_000);
  });
  it("is not moved by rounding, and is by a stall", () => {
    const before = after(started);
    const report = { state: "playing", heardSamples: 1_600, atSample: 19_210 } as const;
    expect(after(started, report)).toEqual(before);
    expect(heardAt(after(started, { ...report, atSample: 24_000 }), 24_000)).toBe(1_600);
  });
  it("stands while it is held, and goes on from there", () => {
    const paused = { state: "playing", heardSamples: 1_600, atSample: 19_200, held: true } as const;
    expect(heardAt(after(started, paused), 99_000)).toBe(1_600);
    const again = { state: "playing", heardSamples: 1_600, atSample: 40_000 } as const;
    expect(heardAt(after(started, paused, again), 42_000)).toBe(2_600);
  });
  it("stands where it ended", () => {
    const ended = { state: "ended", heardSamples: 4_000, atSample: 24_000 } as const;
    expect(heardAt(after(started, ended), 99_000)).toBe(4_000);
  });
});
