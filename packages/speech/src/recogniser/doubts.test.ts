import { describe, expect, test } from "vitest";
import type { TranscribedWord } from "../engines.ts";
import { differing, isDoubtful } from "./doubts.ts";
import type { Sound } from "./sound.ts";

/** "word@start-end" or "word@start-end/confidence". */
function words(text: string): TranscribedWord[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const [, spelled = "", start, end, confidence = "0.9"] =
        /^(.+)@([\d.]+)-([\d.]+)(?:\/([\d.]+))?$/.exec(word) ?? [];
      const [startS, endS] = [Number(start), Number(end)];
      return { text: spelled, startS, endS, confidence: Number(confidence), times: "measured" };
    });
}

/** One second of voice. */
const piece: Sound = {
  samples: new Float32Array(16_384),
  voice: new Float32Array(32).fill(0.9),
};
const at = { startS: 2, endS: 3.024 };
const heard = (text: string) => ({ words: words(text), flaw: null });

describe("a piece is doubtful", () => {
  test.each([
    ["where sure words fill its voice", "we@2-2.4 shipped@2.4-3", false],
    ["with an unsure word", "we@2-2.4 shipped@2.4-3/0.5", true],
    ["with an unsure word elsewhere", "well@1-1.5/0.3 we@2-2.4 shipped@2.4-3", false],
    ["with voice that is no word", "we@2-2.3 shipped@2.7-3", true],
    ["with a little voice that is no word", "we@2-2.4 shipped@2.5-3", false],
    ["without words", "well@1-1.5", true],
  ])("%s", (_, text, doubtful) => {
    expect(isDoubtful(heard(text), piece, at)).toBe(doubtful);
  });

  test("where the whole has a flaw", () => {
    expect(isDoubtful({ ...heard("we@2-2.4 shipped@2.4-3"), flaw: "repeats" }, piece, at)).toBe(
      true,
    );
  });

  test("not for what is no voice", () => {
    const silent = { ...piece, voice: new Float32Array(32) };
    expect(isDoubtful(heard("we@2-2.1"), silent, at)).toBe(false);
  });
});

describe("texts differ", () => {
  const spans = [
    { startS: 0, endS: 1 },
    { startS: 1, endS: 2 },
    { startS: 2, endS: 3 },
  ];
  test("from the first to the last span that reads otherwise", () => {
    const some = words("we@0-0.5 just@1-1.5 shipped@2-2.5");
    expect(differing(some, words("we@0-0.5 must@1-1.5 shipped@2-2.5"), spans)).toEqual(spans[1]);
    expect(differing(some, words("he@0-0.5 just@1-1.5 sipped@2-2.5"), spans)).toEqual({
      startS: 0,
      endS: 3,
    });
  });

  test("not by fillers, capitals, punctuation, or where nothing is compared", () => {
    const some = words("we@0-0.5 shipped@1-1.5");
    expect(differing(some, words("Um,@0-0.1 We@0.1-0.5 shipped.@1-1.5"), spans)).toBeNull();
    expect(differing(some, words("other@0-1 words@1-2"), [])).toBeNull();
  });
});
