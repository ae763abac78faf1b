import { expect, it } from "vitest";
import { SessionClock } from "./session-clock.ts";

/** A clock whose frames of 40 ms arrive so many milliseconds after they were recorded. */
function after(...delaysMs: readonly number[]) {
  let nowMs = 0;
  const clock = new SessionClock(0, () => nowMs);
  delaysMs.forEach((delayMs, index) => {
    nowMs = (index + 1) * 40 + delayMs;
    clock.received((index + 1) * 640);
  });
  return { clock, at: (ms: number) => ((nowMs = ms), clock.sample) };
}

it("goes on between two frames", () => {
  const { at } = after(0, 0, 0);
  expect(at(120)).toBe(1_920);
  expect(at(135)).toBe(2_160);
});

it("is set by the frame that was least delayed", () => {
  const { at } = after(5, 2, 30);
  expect(at(160)).toBe(1_920 + (160 - 2 - 120) * 16);
});

it("stands still where no frame comes, and never falls behind what has come", () => {
  const { clock, at } = after(0, 0);
  expect(at(5_000)).toBe(1_280 + 4 * 640);
  clock.received(64_000 * 2);
  expect(at(5_001)).toBeGreaterThanOrEqual(128_000);
});

it("finds its place again after the microphone had stood still", () => {
  const { clock, at } = after(...Array.from({ length: 30 }, () => 0));
  for (let frame = 30; frame < 60; frame++) {
    at(60_000 + (frame + 1) * 40);
    clock.received((frame + 1) * 640);
  }
  expect(at(60_000 + 60 * 40 + 10)).toBe(60 * 640 + 160);
});
