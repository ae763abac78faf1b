import { expect, test } from "vitest";
import { cutsAtSilence } from "./whole-clip.ts";

/** Steps of 32 ms: voice but for one second of silence from each of these seconds on. */
function voice(seconds: number, silences: readonly number[]): Float32Array {
  const track = new Float32Array(Math.round(seconds / 0.032)).fill(0.9);
  for (const second of silences) {
    track.fill(0.05, Math.round(second / 0.032), Math.round((second + 1) / 0.032));
  }
  return track;
}

const seconds = (steps: readonly number[]) => steps.map((step) => step * 0.032);

test("a clip of half a minute is not cut", () => {
  expect(cutsAtSilence(voice(27.9, [10]))).toEqual([]);
});

test("a longer one is cut in silence, each part again when it is too long", () => {
  const [first = 0, second = 0, ...rest] = seconds(cutsAtSilence(voice(70, [10, 24, 45])));
  expect(rest).toEqual([]);
  expect(first).toBeGreaterThanOrEqual(24);
  expect(first).toBeLessThanOrEqual(25);
  expect(second).toBeGreaterThanOrEqual(45);
  expect(second).toBeLessThanOrEqual(46);
});

test("without silence it is cut all the same, and no part is longer than the model takes", () => {
  const cuts = [0, ...seconds(cutsAtSilence(voice(100, []))), 100];
  const longest = Math.max(...cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)));
  expect(longest).toBeLessThanOrEqual(28);
});
