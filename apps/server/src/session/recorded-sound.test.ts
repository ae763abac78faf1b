import { expect, it } from "vitest";
import { recordedSound } from "./recorded-sound.ts";

const tone = (rateHz: number) =>
  Int16Array.from({ length: rateHz }, (_, i) => 8_000 * Math.sin((2 * Math.PI * 440 * i) / rateHz));
const sliceOf = (pcm: Int16Array) => (from: number, to: number) => pcm.slice(from, to);

it("at the recording's own rate nothing is changed", () => {
  const pcm = tone(16_000);
  const stretch = { fromSample: 100, toSample: 900 };
  expect(recordedSound(stretch, 16_000, sliceOf(pcm))).toEqual(pcm.slice(100, 900));
});

it("another rate is brought to it, stretch by stretch without a seam", () => {
  const pcm = tone(24_000);
  const recorded: number[] = [];
  for (let at = 0; at < 12_000; at += 2_400) {
    const stretch = { fromSample: at, toSample: at + 2_400 };
    recorded.push(...recordedSound(stretch, 24_000, sliceOf(pcm)));
  }
  expect(recorded).toHaveLength(8_000);
  const wanted = tone(16_000);
  const off = recorded.map((sample, i) => Math.abs(sample - (wanted[i] ?? 0)));
  expect(Math.max(...off.slice(100, -100))).toBeLessThan(80);
});
