import type { Segment, Word } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { judgeHearing } from "./hearing.ts";
import { spoken } from "./spoken.testing.ts";

const segment = (words: readonly Word[], seconds: number, understood = true): Segment => ({
  startSample: 0,
  endSample: seconds * 16_000,
  words: [...words],
  understood,
});
const judge = (text: string, lostS = 0) => {
  const words = spoken(text);
  const durationS = words.length / 2 + lostS;
  const lost = lostS > 0 ? [segment([], lostS, false)] : [];
  return judgeHearing({ words, segments: [segment(words, words.length / 2), ...lost], durationS })
    .reason;
};

it("takes an answer with one doubtful word in three as heard", () => {
  expect(
    judge("so I {decided} to move {the} billing {servers} first because {bit} was risky"),
  ).toBe("clear");
});

it("does not rely on an answer in which most words are doubtful", () => {
  expect(judge("{so} {I} decided {two} {move} {the} {building} first")).toBe("doubtful-words");
});

it("misses words where there was voice", () => {
  const voice = [segment([], 4, false)];
  expect(judgeHearing({ words: [], segments: voice, durationS: 4 })).toEqual({
    heardBadly: true,
    reason: "no-words",
  });
  expect(judge("we moved it then", 6)).toBe("voice-without-words");
  expect(judge("we moved the billing service first and then the ledger", 1)).toBe("clear");
});

it("takes a stretch that was understood in part as heard", () => {
  const words = spoken("we moved the billing service first and then the ledger");
  const segments = [segment(words, words.length / 2, false)];
  expect(judgeHearing({ words, segments, durationS: words.length / 2 }).reason).toBe("clear");
});

it("takes silence, and a cough, for no bad hearing", () => {
  expect(judgeHearing({ words: [], segments: [], durationS: 0 }).heardBadly).toBe(false);
  expect(
    judgeHearing({ words: [], segments: [segment([], 0.4, false)], durationS: 0.4 }).heardBadly,
  ).toBe(false);
});

it("takes three words in twelve seconds of voice as too few", () => {
  const words = spoken("yes the team");
  const judgement = judgeHearing({ words, segments: [segment(words, 12)], durationS: 12 });
  expect(judgement.reason).toBe("too-few-words");
});
