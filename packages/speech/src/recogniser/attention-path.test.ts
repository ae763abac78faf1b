import { expect, test } from "vitest";
import { bestPath } from "./attention-path.ts";

/** A line a token, a digit a frame: tenths of full attention. `beginnings` marks words' first tokens. */
function path(lines: readonly string[], { beginnings = lines.map(() => true), pause = -1 } = {}) {
  return bestPath({
    score: (token, frame) => Number(lines[token]?.[frame] ?? 0) / 10,
    tokens: lines.length,
    frames: lines[0]?.length ?? 5,
    beginsWord: (token) => beginnings[token] ?? false,
    afterPause: (frame) => frame === pause,
    noWord: 0.3,
  })?.map(({ first, last }) => `${first}-${last}`);
}

test("tokens lie where they are listened to", () => {
  expect(path(["99900000", "00099000", "00000999"])).toEqual(["0-2", "3-4", "5-7"]);
});

test("what no token is listened to in belongs to no word", () => {
  expect(path(["0990000000", "0000000990"])).toEqual(["1-2", "7-8"]);
});

test("tokens of one word leave no gap", () => {
  expect(path(["9900000000", "0000000099"], { beginnings: [true, false] })).not.toContain("0-1");
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
