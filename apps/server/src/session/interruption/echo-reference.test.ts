import { expect, it } from "vitest";
import { EchoReference } from "./echo-reference.ts";
import type { PlaybackPosition } from "./playback-position.ts";

/** Keeps what it was told is played. */
function ear() {
  const track = new Int16Array(64_000);
  return {
    track,
    played: (atSample: number, pcm: Int16Array) => track.set(pcm, atSample),
    silent: (fromSample: number) => void track.fill(0, fromSample),
    heard: () => 0,
  };
}
const reply = Int16Array.from({ length: 20_000 }, (_, at) => at + 1);
const slice = (from: number, to: number) => reply.slice(from, to);
const at = (atSample: number, heardSamples: number, going = true): PlaybackPosition => ({
  reply: 1,
  sampleRateHz: 16_000,
  atSample,
  heardSamples,
  going,
});

it("what is played lies end to end where it is heard", () => {
  const played = ear();
  const reference = new EchoReference(played);
  reference.moved(at(1_000, 0));
  for (let sample = 1_000; sample < 9_000; sample += 512) reference.layTo(sample, slice);
  expect(Array.from(played.track.slice(998, 1_003))).toEqual([0, 0, 1, 2, 3]);
  expect(Array.from(played.track.slice(8_000, 8_003))).toEqual([7_001, 7_002, 7_003]);
});

it("what was laid ahead of a stall is taken back, and laid where it is heard then", () => {
  const played = ear();
  const reference = new EchoReference(played);
  reference.moved(at(0, 0));
  reference.layTo(8_000, slice);
  reference.moved(at(4_000, 4_000, false));
  expect(played.track[3_999]).toBe(4_000);
  expect(played.track.slice(4_000).every((sample) => sample === 0)).toBe(true);
  reference.moved(at(16_000, 4_000));
  reference.layTo(17_000, slice);
  expect(Array.from(played.track.slice(15_999, 16_002))).toEqual([0, 4_001, 4_002]);
});
