import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speechRuns } from "./speech-runs.ts";

const STEP = 512;
const whole = { startSample: 0, endSample: 1_000 * STEP };
const inSteps = (track: readonly number[], within = whole) =>
  speechRuns(Float32Array.from(track), within).map(({ startSample, endSample }) => [
    startSample / STEP,
    endSample / STEP,
  ]);

describe("VA1: speech begins at 0.7 and goes on from 0.5", () => {
  it("a rise to 0.69 is none", () => {
    expect(inSteps([0, 0.69, 0.69, 0.69, 0.69, 0])).toEqual([]);
  });
  it("once begun it survives down to 0.5", () => {
    expect(inSteps([0, 0.7, 0.5, 0.5, 0.5, 0.5, 0.49, 0])).toEqual([[1, 5]]);
  });
});

it("VA2: fewer than three steps are a click", () => {
  expect(inSteps([0, 0.9, 0.9, 0, 0])).toEqual([]);
  expect(inSteps([0, 0.9, 0.9, 0.9, 0])).toEqual([[1, 3]]);
});

it("VA3: speech ends a step before it is let go, but not where the track ends", () => {
  expect(inSteps([0, 1, 1, 1, 1, 0])).toEqual([[1, 4]]);
  expect(inSteps([0, 1, 1, 1, 1])).toEqual([[1, 5]]);
});

describe("VA4: a voice that the network doubts all along is read with a finer ear", () => {
  const after = (probability: number, steps: number) =>
    inSteps([...Array<number>(steps).fill(probability), 0, 0, 0, 0.6, 0.6, 0, 0]).length;

  it("half of its steps below 0.97: then two steps from 0.5 on are speech", () => {
    expect(after(0.9, 100)).toBe(2);
    expect(after(0.99, 100)).toBe(1);
  });

  it("of less than 3 s of voice nothing is known", () => {
    expect(after(0.9, 90)).toBe(1);
  });
});

it("speech outside the span, and what is no number, is not speech", () => {
  const track = [1, 1, 1, 1, 0, 0, NaN, NaN, NaN, 0, 1, 1, 1, 1];
  expect(inSteps(track, { startSample: 4 * STEP, endSample: 10 * STEP })).toEqual([]);
});

it("runs are in order, apart, and inside the span, whatever the track", () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
      fc.nat(100_000),
      fc.nat(100_000),
      (track, startSample, length) => {
        const within = { startSample, endSample: startSample + length };
        let last = startSample - 1;
        for (const run of speechRuns(Float32Array.from(track), within)) {
          expect(run.startSample).toBeGreaterThan(last);
          expect(run.endSample).toBeGreaterThan(run.startSample);
          expect(run.endSample).toBeLessThanOrEqual(within.endSample);
          last = run.endSample;
        }
      },
    ),
  );
});
