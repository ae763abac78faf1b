import { expect, test } from "vitest";
import { readAnswer, type AnswerReading } from "@greenroom/metrics";
import { tellings, type Telling } from "@greenroom/metrics/tellings";
import { spoken } from "@greenroom/metrics/testing";
import { weighedByMeaning } from "./likely-gaps.ts";

/** An answer that no rule finds anything in, whose stretches tell this for sure, and nothing else. */
function telling(...told: readonly Telling[]): AnswerReading {
  const words = spoken("The kettle was blue and the sky was grey over the yard that day.");
  const reading = readAnswer(words, "past");
  const odds = Float32Array.from(tellings, (each) => (told.includes(each) ? 6 : -6));
  const to = reading.parsed.tokens.length;
  const stretches = [{ from: 0, to, odds, grams: [], meaning: new Float32Array() }];
  return { ...reading, sense: { stretches } };
}

const all = ["ask-own-decision", "ask-result", "ask-lesson", "ask-trade-off"] as const;

test("what was told in words that no rule knows is not asked for", () => {
  const { sure } = weighedByMeaning(
    { sure: ["ask-result", "ask-lesson"], doubtful: [] },
    [],
    telling("lesson"),
  );
  expect(sure).toEqual(["ask-result"]);
});

test("what a rule took for told is asked for where nothing of the kind was said", () => {
  const { sure } = weighedByMeaning({ sure: [], doubtful: [] }, all, telling("lesson", "result"));
  expect(sure).toContain("ask-trade-off");
  expect(sure).not.toContain("ask-lesson");
});

test("what the rules miss comes first, and nothing twice", () => {
  const { sure, doubtful } = weighedByMeaning(
    { sure: ["ask-lesson"], doubtful: ["ask-trade-off"] },
    all,
    telling(),
  );
  expect(sure[0]).toBe("ask-lesson");
  expect(new Set(sure).size).toBe(sure.length);
  expect(doubtful.filter((move) => sure.includes(move))).toEqual([]);
});

test("what was touched is dropped as well, where it was told", () => {
  const { doubtful } = weighedByMeaning(
    { sure: [], doubtful: ["ask-trade-off"] },
    [],
    telling("trade-off"),
  );
  expect(doubtful).toEqual([]);
});

test("a move that asks for nothing that can be told stays where the rules put it", () => {
  const { sure } = weighedByMeaning({ sure: ["ask-words"], doubtful: [] }, [], telling("words"));
  expect(sure).toEqual(["ask-words"]);
});
