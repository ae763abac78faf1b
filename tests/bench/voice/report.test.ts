import { expect, it } from "vitest";
import type { Answered } from "./answered.ts";
import type { Paused } from "./paused.ts";
import { printed } from "./print.ts";
import { report } from "./report.ts";
import type { Measured } from "./run.ts";

const answered = (heardAfterMs: number, more: Partial<Answered> = {}): Answered => ({
  phrase: "complete-1",
  labelled: "complete",
  profile: "patient",
  turn: 1,
  pressedAfterMs: null,
  heardAfterMs,
  cutOff: false,
  trace: null,
  split: null,
  ...more,
});
const paused = (more: Partial<Paused>): Paused => ({
  profile: "patient",
  place: "complete",
  pauseS: 1,
  allowed: false,
  heardAfterMs: null,
  endedAfterMs: null,
  strayHeard: false,
  understood: "We did.",
  ...more,
});
const nothing: Measured = {
  accuracy: { microphoneWayMs: 12, clickMs: 0, replyStartMs: 0, duckedMs: 6, silentMs: 0 },
  outputLatencyMs: 40,
  machine: {
    cores: 2,
    processor: "a processor",
    node: "v20",
    browser: "Chromium",
    load: [0, 1],
    busyShare: 0.5,
  },
  done: [],
  speaking: [],
  natural: [],
  pauses: [],
  intruded: [],
  echoed: [],
  missing: [],
};
const met = (measured: Measured, name: RegExp) => {
  const { latencies, counts } = report(measured);
  return [...latencies, ...counts].find((row) => name.test(row.name))?.met;
};

it("holds a figure to its median and its 95th percentile both", () => {
  const fast = Array.from({ length: 20 }, () => answered(150));
  const done = (list: readonly Answered[]) => met({ ...nothing, done: list }, /^done → heard, ≥/);
  expect(done(fast)).toBe(true);
  expect(done(fast.map((one, at) => (at < 11 ? answered(210) : one)))).toBe(false);
  expect(done(fast.map((one, at) => (at < 2 ? answered(400) : one)))).toBe(false);
  expect(done([])).toBeNull();
});

it("counts a natural end from the profile's own delay, as the words were judged", () => {
  const trace = { patienceMs: 2_800 } as Answered["trace"];
  const measured = { ...nothing, natural: [answered(2_060), answered(2_850, { trace })] };
  const row = report(measured).latencies.find(({ name }) => name.startsWith("last speech"));
  expect(row?.spread).toMatchObject({ count: 2, median: { value: 50 }, max: 60 });
});

it("takes no pause for a cut-off that the profile does not wait for", () => {
  const over = { heardAfterMs: 2_100, endedAfterMs: 2_050 };
  const name = /^answers cut off/;
  expect(met({ ...nothing, pauses: [paused({ ...over, allowed: true })] }, name)).toBe(true);
  const measured = { ...nothing, pauses: [paused({}), paused({ ...over, pauseS: 4 })] };
  expect(met(measured, name)).toBe(false);
  const text = printed(measured, report(measured));
  expect(text).toContain("Cut off: patient, complete, 4 s, understood as “We did.”");
  expect(text).toMatch(/patient, complete +on +CUT OFF/);
});
