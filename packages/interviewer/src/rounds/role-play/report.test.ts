import { describe, expect, it } from "vitest";
import type { Dialogue } from "../../scripted/dialogue.testing.ts";
import { rolePlayReport } from "./report.ts";
import { scene } from "./scene.testing.ts";
import { promisedDate } from "./scenes/promised-date.ts";

/** @param heardTexts what was heard of the lines that were talked over, by their place */
function factOf(talk: Dialogue, id: string, heardTexts: Readonly<Record<number, string>> = {}) {
  const exchanges = talk.exchanges.map((exchange, at) => ({
    ...exchange,
    heard: null,
    heardText: heardTexts[at] ?? null,
  }));
  const plan = {
    questionIds: [promisedDate.question.id],
    personaId: "maya",
    role: "staff" as const,
    lengthS: 900,
    format: "role-play" as const,
  };
  const fact = rolePlayReport(plan, exchanges)?.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`No fact ${id}`);
  return fact;
}

describe("a fact in the review of a role-play", () => {
  it("is held back only where it was hinted at", () => {
    const fact = factOf(
      scene(promisedDate).answer("What does this mean for you personally?"),
      "brandt",
    );
    expect(fact).toMatchObject({
      held: true,
      asked: { text: expect.stringMatching(/personally/) },
    });
    expect(fact.unanswered).toBeUndefined();
  });

  it("is unanswered where it was lost among other questions", () => {
    const talk = scene(promisedDate).answer(
      "How big is this customer for us? Who else has heard about it? And where do the six weeks come from?",
    );
    const fact = factOf(talk, "own-number");
    expect(fact).toMatchObject({ unanswered: true, asked: { text: expect.any(String) } });
    expect(fact.held).toBeUndefined();
    expect(factOf(talk, "account").unanswered).toBeUndefined();
  });

  it("is not asked for where only the interviewer was asked, after the scene", () => {
    const talk = scene(promisedDate).answer("Who else knows about this?").press("skip");
    expect(factOf(talk.answer("What is this customer worth to us?"), "account").asked).toBeNull();
  });

  it("is not told where it was talked over, until it is told again", () => {
    const talk = scene(promisedDate).answer("Who else knows about this?");
    expect(factOf(talk, "thursday").unanswered).toBeUndefined();
    expect(factOf(talk, "thursday", { 1: "Me and their" })).toMatchObject({ unanswered: true });
    talk.answer("So who knows about it, again?");
    const fact = factOf(talk, "thursday", { 1: "Me and their" });
    expect(fact.unanswered).toBeUndefined();
    expect(fact.asked?.text).toMatch(/again/);
  });
});
