import { expect, it } from "vitest";
import { gatherPeaks } from "./wav-peaks.ts";

function wav(samples: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, i) => view.setInt16(44 + i * 2, sample, true));
  return bytes;
}

it("keeps the loudest sample of each bucket, whichever its sign", () => {
  const gatherer = gatherPeaks(6, 3);
  gatherer.add(wav([100, -16_384, 0, 0, -32_768, 8_192]));
  expect([...gatherer.peaks]).toEqual([0.5, 0, 1]);
});

it("does not care where the stream is cut, not even inside a sample or the header", () => {
  const bytes = wav([1_000, -2_000, 3_000, -4_000, 5_000, -6_000]);
  const whole = gatherPeaks(6, 2);
  whole.add(bytes);
  for (const size of [1, 3, 7, 45]) {
    const cut = gatherPeaks(6, 2);
    for (let at = 0; at < bytes.length; at += size) cut.add(bytes.subarray(at, at + size));
    expect(cut.peaks).toEqual(whole.peaks);
  }
});

it("ignores what is longer than was said, and leaves silence where it is shorter", () => {
  const longer = gatherPeaks(2, 2);
  longer.add(wav([16_384, 16_384, 32_767, 32_767]));
  expect([...longer.peaks]).toEqual([0.5, 0.5]);
  const shorter = gatherPeaks(4, 2);
  shorter.add(wav([16_384, 16_384]));
  expect([...shorter.peaks]).toEqual([0.5, 0]);
});
