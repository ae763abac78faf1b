import { readAnswer, type AnswerReading } from "@greenroom/metrics";
import { tellings, type Telling } from "@greenroom/metrics/tellings";
import { spoken } from "@greenroom/metrics/testing";
import type { QuestionForm } from "@greenroom/protocol";
import { expect, test } from "vitest";
import { dialogue } from "./dialogue.testing.ts";
import { eitherWay, gapsIn } from "./either-way.ts";
import { foldLedger, type Ledger } from "./ledger.ts";

/** What is known after an answer in which no rule finds anything, and that tells this with these odds. */
function afterTelling(form: QuestionForm, odds: Partial<Record<Telling, number>>): Ledger {
  const said = "The kettle was blue and the sky was grey over the yard that day.";
  const reading = readAnswer(spoken(said), form);
  const stretch = {
    from: 0,
    to: reading.parsed.tokens.length,
    odds: Float32Array.from(tellings, (each) => odds[each] ?? 6),
    grams: [],
    meaning: new Float32Array(),
  };
  const told: AnswerReading = { ...reading, sense: { stretches: [stretch] } };
  const ledger = foldLedger(dialogue(form).answer(said).exchanges.slice(0, 1));
  return { ...ledger, readings: [told], heard: [told], moves: new Set() };
}

const askedFor = (ledger: Ledger) => {
  const asks = eitherWay(ledger);
  return asks && gapsIn(asks);
};

test("what is least likely told comes first, then the price and the risk of what is changed", () => {
  expect(askedFor(afterTelling("past", { lesson: -1 }))).toEqual([
    "ask-lesson",
    "ask-trade-off",
    "ask-risk",
  ]);
  expect(askedFor(afterTelling("past", { lesson: 0, result: -2 }))?.[0]).toBe("ask-result");
  expect(askedFor(afterTelling("design", { number: -1 }))?.[0]).toBe("ask-load");
});

test("one question asks what is wrong and how others see it", () => {
  const asked = askedFor(afterTelling("situational", { "other-view": -1 }));
  expect(asked).toEqual(["ask-diagnosis", "ask-other-view", "ask-trade-off", "ask-risk"]);
});

test("where all of it was surely told there is nothing to ask for", () => {
  expect(askedFor(afterTelling("past", {}))).toBeNull();
});

test("what was asked for before, or declined, is not asked for in this way either", () => {
  const ledger = afterTelling("past", { lesson: -1, "trade-off": -1 });
  expect(askedFor({ ...ledger, moves: new Set(["ask-lesson"]) })).toEqual([
    "ask-trade-off",
    "ask-risk",
  ]);
  expect(askedFor({ ...ledger, refused: new Set(["reason"]) })).toEqual(["ask-lesson", "ask-risk"]);
});
