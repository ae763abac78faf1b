import fc from "fast-check";
import { expect, it } from "vitest";
import { frameAtSample, sampleAtFrame, sampleHeardAt, type SessionClock } from "./clock.ts";

const clock: SessionClock = {
  contextRateHz: 48_000,
  sessionRateHz: 16_000,
  startFrame: 96_000,
  baseSample: 32_000,
};

it("capture begins at the base sample, and three frames at 48 kHz are one sample", () => {
  expect(sampleAtFrame(clock, 96_000)).toBe(32_000);
  expect(sampleAtFrame(clock, 96_000 + 48_000)).toBe(48_000);
  expect(sampleAtFrame(clock, 96_000 - 48_000)).toBe(16_000);
});

it("an hour at 44.1 kHz drifts by nothing", () => {
  const odd = { ...clock, contextRateHz: 44_100 };
  expect(sampleAtFrame(odd, 96_000 + 3_600 * 44_100)).toBe(32_000 + 3_600 * 16_000);
});

it("a sample's frame is that sample again, at every rate", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(16_000, 44_100, 48_000, 96_000),
      fc.nat(100_000_000),
      fc.nat(100_000_000),
      (contextRateHz, baseSample, sample) => {
        const here = { ...clock, contextRateHz, baseSample, startFrame: 1_000_000_000 };
        expect(sampleAtFrame(here, frameAtSample(here, sample))).toBe(sample);
      },
    ),
  );
});

it("session time does not begin below zero", () => {
  expect(sampleAtFrame({ ...clock, baseSample: 0 }, 0)).toBe(0);
});

it("sound is heard its output latency after it was rendered", () => {
  expect(sampleHeardAt(clock, 96_000, 0.05)).toBe(32_800);
});

it.each([NaN, -1, Infinity])("an output latency of %s counts as none", (latencyS) => {
  expect(sampleHeardAt(clock, 96_000, latencyS)).toBe(32_000);
});
