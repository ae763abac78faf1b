import { afterEach, expect, it, vi } from "vitest";
import { gatherPeaks, readPeaks } from "./wav-peaks.ts";

afterEach(() => vi.unstubAllGlobals());

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

it("reads a response that can only be read piece by piece, as Safari's", async () => {
  const bytes = wav([16_384, 0, 0, 8_192]);
  const pieces = [bytes.subarray(0, 47), bytes.subarray(47)];
  const read = () => {
    const value = pieces.shift();
    return Promise.resolve(value ? { done: false, value } : { done: true });
  };
  vi.stubGlobal("fetch", () =>
    Promise.resolve({ ok: true, body: { getReader: () => ({ read }) } }),
  );
  const peaks = await readPeaks("a.wav", { samples: 4, buckets: 2 }, new AbortController().signal);
  expect([...peaks]).toEqual([0.5, 0.25]);
});

it("rejects where there is no recording", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("gone", { status: 404 })));
  const reading = readPeaks("a.wav", { samples: 4, buckets: 2 }, new AbortController().signal);
  await expect(reading).rejects.toThrow("No recording at a.wav");
});
