/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { dialogue, type Dialogue } from "../../scripted/dialogue.testing.ts";
import { phrasesFor } from "../../scripted/phrases/phrases-for.ts";

const story =
  "Last year at a bank I was leading a team of eight and our nightly run had become fragile. My job was to get it stable by June. I looked at the logs, I decided to move the ledger service first, and I rewrote the retries.";
const result = "In the end failures fell by a third.";
const beside = [
  "The weather has been lovely, so we took the dog to the beach and had pizza with my cousin afterwards.",
  "My aunt plays the piano, and for her birthday there was a cake in the garden, with the neighbours.",
  "That does not really answer your question, does it.",
];

/** Maya leads, Tom and Helen sit beside her. */
const panel = () =>
  dialogue("past", {
    panel: ["tom", "helen"],
    questionIds: ["too-fragile", "own-outage", "reversed-decision"],
  });

/** It is said so, once more in other words, in one's own way. */
function expectBack(talk: Dialogue, personaId: string): Dialogue {
  const asked = talk.exchanges.at(-2)?.said;
  talk.expectMove("back-to-question").expectBy(personaId).expectSaid(/\?$/);
  const openings = phrasesFor(personaId).backToQuestion.map((text) => text.split("{")[0] ?? "");
  expect(openings.some((opening) => talk.last.text.startsWith(opening))).toBe(true);
  expect(talk.last.text).not.toBe(asked?.text);
  expect(talk.last.questionId).toBe(asked?.questionId);
  return talk;
}

describe("of an answer to something else, on a panel, says so", () => {
  it.each(beside)("whoever leads, to their own question: %s", (text) => {
    expectBack(panel().answer(text), "maya").answer(story).expectKind("follow-up").expectBy("maya");
  });

  it.each(beside)("whoever took over: %s", (text) => {
    expectBack(panel().press("skip").expectBy("tom").answer(text), "tom")
      .answer(story)
      .expectBy("tom");
  });

  it.each(beside)("whoever asked the follow-up, and nobody comes in on it: %s", (text) => {
    expectBack(panel().answer(story).expectBy("maya").answer(text), "maya")
      .answer(result)
      .expectKind("follow-up");
  });

  it.each(beside)("whoever came in: %s", (text) => {
    const cameIn = panel().answer(story).answer(result).expectKind("follow-up").expectBy("tom");
    expectBack(cameIn.answer(text), "tom");
  });

  it("nobody twice on one question", () => {
    const [text = "", again = ""] = beside;
    panel().answer(text).answer(again).expectNotMove("back-to-question").expectBy("maya");
    panel().answer(story).answer(text).answer(again).expectNotMove("back-to-question");
  });

  it("nobody of a joke, or of what was really told", () => {
    panel().answer(story).answer(result).expectNotMove("back-to-question");
    panel().answer(story).answer("").expectNotMove("back-to-question");
  });
});
