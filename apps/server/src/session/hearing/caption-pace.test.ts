import { expect, test } from "vitest";
import { calmPace, type CaptionPace, paceAfter, paceRefused } from "./caption-pace.ts";

const seconds = ({ everySamples }: CaptionPace) => everySamples / 16_000;
const after = (pace: CaptionPace, ...tookMs: number[]) =>
  tookMs.reduce((before, each) => paceAfter(before, each), pace);

test("a machine with time to spare keeps the calm pace, and no faster one", () => {
  expect(seconds(after(calmPace, 10, 100, 350))).toBe(0.7);
});

test("answers that take long make it slower, until half of the time nothing is asked", () => {
  expect(seconds(after(calmPace, 1_000))).toBeCloseTo(1.35);
  expect(seconds(after(calmPace, ...Array.from({ length: 20 }, () => 1_000)))).toBeCloseTo(2);
});

test("refusals make it slower and slower, up to four seconds", () => {
  expect(seconds(paceRefused(calmPace))).toBeCloseTo(1.4);
  let pace = calmPace;
  for (let times = 0; times < 10; times++) pace = paceRefused(pace);
  expect(seconds(pace)).toBe(4);
});

test("it is calm again when the machine is", () => {
  const slow = after(calmPace, ...Array.from({ length: 20 }, () => 5_000));
  expect(seconds(slow)).toBe(4);
  expect(seconds(after(slow, ...Array.from({ length: 10 }, () => 100)))).toBe(0.7);
});
