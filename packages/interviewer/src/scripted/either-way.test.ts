import { readAnswer, type AnswerReading } from "@greenroom/metrics";
import { tellings, type Telling } from "@greenroom/metrics/tellings";
import { spoken } from "@greenroom/metrics/testing";
import type { QuestionForm } from "@greenroom/protocol";
import { expect, test } from "vitest";
import { dialogue } from "./dialogue.testing.ts";
import { eitherWay } from "./either-way.ts";
import { foldLedger, type Ledger } from "./ledger.ts";
import { whatIfs } from "./phrases/what-ifs.ts";

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

const askedFor = (ledger: Ledger) => [
  ...new Set(eitherWay(ledger).map(({ asks }) => asks.join(" "))),
];

test("what is least likely told is asked for, with what else may be missing", () => {
  expect(askedFor(afterTelling("past", { lesson: -1, "trade-off": 0 }))).toContain(
    "ask-lesson ask-trade-off",
  );
  expect(askedFor(afterTelling("situational", { diagnosis: -1, "other-view": -1 }))).toContain(
    "ask-diagnosis ask-other-view",
  );
});

test("nothing that was likely told is asked for by name beside it", () => {
  const asked = askedFor(afterTelling("design", { "trade-off": -1 }));
  expect(asked).toContain("ask-trade-off ask-risk");
  expect(asked.join(" ")).not.toMatch(/load|requirements/);
  for (const each of askedFor(afterTelling("past", { lesson: -1 })))
    expect(each).toMatch(/^ask-lesson/);
});

test("where all of it was likely told there is nothing to ask for", () => {
  expect(askedFor(afterTelling("past", {}))).toEqual([]);
});

test("what was asked for before, or declined, is not asked for in this way either", () => {
  const ledger = afterTelling("past", { lesson: -1, "trade-off": 0 });
  const moves = new Set(["ask-lesson"]);
  expect(askedFor({ ...ledger, moves }).join(" ")).not.toMatch(/lesson/);
  const refused = new Set(["reason"] as const);
  expect(askedFor({ ...ledger, refused })).toEqual(["ask-lesson"]);
});

test.each(Object.entries(whatIfs))(
  "a changed case of a %s question is one question by ear",
  (_, all) => {
    for (const { text, asks } of all) {
      expect(text.match(/\?/g)).toHaveLength(1);
      expect(text.split(" ").length).toBeLessThanOrEqual(25);
      expect(text).toMatch(/^(Suppose|Say|If|With) /);
      expect(asks.length).toBeGreaterThan(0);
    }
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  },
);

const told = "First I would find out what was promised, and to whom. ";
const rest =
  "I would ask what they need by then, and offer the smaller part and keep the rest for later. That might be risky.";

test("whoever had a say in it is in the changed case", () => {
  const { last } = dialogue("situational").answer(`${told} My director has signed it. ${rest}`);
  expect(last.text).toMatch(/^(?:You .*\. )?(Suppose|Say) your director /);
});

test("nobody who was against it is supposed to be, nor anybody who was heard with doubt", () => {
  for (const text of ["My director is furious about it.", "{My} {director} has signed it."]) {
    const { last } = dialogue("situational").answer(`${told} ${text} ${rest}`);
    expect(last.move).toMatch(/^change-constraint/);
    expect(last.text).not.toMatch(/director|\{/);
  }
});
