import { expect, test } from "vitest";
import { bestPath } from "./attention-path.ts";

/** A line a token, a digit a frame: tenths of full attention. `beginnings` marks words' first tokens. */
function path(lines: readonly string[], { beginnings = lines.map(() => true), pause = -1 } = {}) {
  const frames = lines[0]?.length ?? 5;
  return bestPath({
    scores: Float32Array.from(lines.join(""), (digit) => Number(digit) / 10),
    frames,
    beginsWord: beginnings,
    afterPause: Array.from({ length: frames }, (_, frame) => frame === pause),
    noWord: 0.3,
  })?.map(({ first, last }) => `${first}-${last}`);
}

test("tokens lie where they are listened to", () => {
  expect(path(["99900000", "00099000", "00000999"])).toEqual(["0-2", "3-4", "5-7"]);
});

test("what no token is listened to in belongs to no word", () => {
  expect(path(["0990000000", "0000000990"])).toEqual(["1-2", "7-8"]);
});

test("a long syllable that is listened to at its beginning only is not pushed to the next", () => {
  const word = ["0056500000000000", "0000000000000565"];
  expect(path(word, { beginnings: [true, false] })).toEqual(["2-4", "13-15"]);
});

test("frames that are hardly listened to are no word's sooner than a word's", () => {
  const lines = ["9922222200", "0000000099"];
  expect(path(lines)).toEqual(["0-1", "8-9"]);
  const inside = ["9928282800", "0000000099"];
  expect(path(inside, { beginnings: [true, false] })).toEqual(["0-7", "8-9"]);
});

test("a word with a pause between its tokens lies on one side of it, if it can", () => {
  const word = ["0990000000", "0000000950"];
  const [first, second] = path(word, { beginnings: [true, false], pause: 5 }) ?? [];
  expect([first, second]).toEqual(["1-2", "3-3"]);
});

test("the order of the tokens holds against what is listened to", () => {
  expect(path(["00009900", "99000000", "00000099"])).toEqual(["0-0", "1-1", "6-7"]);
});

test("every token gets a frame, also one that is listened to nowhere", () => {
  expect(path(["9000", "0000", "0009"])).toEqual(["0-0", "1-1", "3-3"]);
});

test("a word lies on one side of a pause", () => {
  const word = ["09990990"];
  expect(path(word)).toEqual(["1-6"]);
  expect(path(word, { pause: 4 })).toEqual(["1-3"]);
});

test("as many frames as tokens are enough, fewer are not", () => {
  expect(path(["000", "000", "000"])).toEqual(["0-0", "1-1", "2-2"]);
  expect(path(["00", "00", "00"])).toBeUndefined();
  expect(path([])).toBeUndefined();
});
