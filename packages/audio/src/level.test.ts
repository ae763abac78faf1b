import { expect, it } from "vitest";
import { measureLevel, SILENCE_DBFS } from "./level.ts";
import { tone } from "./test-signals.ts";

it("a full-scale sine has −3.01 dBFS, a square wave 0", () => {
  expect(measureLevel(tone(1_000, 16_000, 16_000)).rmsDbfs).toBeCloseTo(-3.01, 2);
  expect(measureLevel(Float32Array.of(1, -1, 1, -1))).toEqual({ rmsDbfs: 0, peak: 1 });
});

it("half the amplitude is 6.02 dB less", () => {
  const level = measureLevel(tone(1_000, 16_000, 16_000, 0.5));
  expect(level.rmsDbfs).toBeCloseTo(-9.03, 2);
  expect(level.peak).toBeCloseTo(0.5, 3);
});

it("silence and nothing at all have a level that can be drawn and stored", () => {
  expect(measureLevel(new Float32Array(128))).toEqual({ rmsDbfs: SILENCE_DBFS, peak: 0 });
  expect(measureLevel(new Float32Array(0))).toEqual({ rmsDbfs: SILENCE_DBFS, peak: 0 });
});
