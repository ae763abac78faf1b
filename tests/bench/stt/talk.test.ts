import { expect, test } from "vitest";
import { timed } from "./said.testing.ts";
import { talkOf } from "./talk.ts";

const second = (value: number) => new Int16Array(16_000).fill(value);
const recordings = [
  { pcm: second(1), words: timed("we@0.2-0.4") },
  { pcm: second(2), words: timed("shipped@0.5-0.9") },
];

test("each speaker begins with another recording, and words move with their sound", () => {
  const [one, two] = talkOf(recordings, 2, 3);
  expect(one?.words.map(({ text, span }) => [text, span?.startS])).toEqual([
    ["we", 0.2],
    ["shipped", 2.5],
  ]);
  expect(two?.words.map(({ text }) => text)).toEqual(["shipped", "we"]);
  expect([one?.pcm[0], one?.pcm[20_000], one?.pcm[40_000]]).toEqual([1, 0, 2]);
});

test("no two speakers, nor the recording itself, are the same sound", () => {
  const loud = [{ pcm: second(10_000), words: [] }];
  const levels = talkOf(loud, 3, 1).map(({ pcm }) => pcm[0]!);
  expect(new Set([10_000, ...levels]).size).toBe(4);
});

test("the talk ends in time, and a word that would not be over is not waited for", () => {
  const [one] = talkOf(recordings, 1, 2.7);
  expect(one?.pcm.length).toBe(2.7 * 16_000);
  expect(one?.words.map(({ text }) => text)).toEqual(["we"]);
});

test("nobody talks without recordings", () => {
  expect(talkOf([], 4, 10)).toEqual([]);
});
