import { describe, expect, it } from "vitest";
import type { Dialogue } from "../../scripted/dialogue.testing.ts";
import { rolePlayReport } from "./report.ts";
import type { Exchange } from "../../interviewer.ts";
import { askingsOf, waysOfAsking } from "./askings/index.ts";
import { scene, told } from "./scene.testing.ts";
import { fourNights } from "./scenes/four-nights.ts";
import { rolePlayScenes } from "./scenes/index.ts";
import { promisedDate } from "./scenes/promised-date.ts";
import type { Sheet } from "./sheet.ts";
import { wordMeanings } from "./word-meanings.testing.ts";

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

  it("was asked for where it was told by its meaning, though the review goes by the rules", () => {
    const talk = scene(fourNights).answer("Thanks. Does your pager go off?", byMeaning);
    const facts = reportOf(fourNights, withoutMeanings(talk))?.facts;
    expect(facts?.find(({ id }) => id === "not-seen")?.asked?.text).toBe("Does your pager go off?");
  });

  it("was held back where it was hinted at by its meaning, though the review goes by the rules", () => {
    const [asked = ""] = askingsOf("four-nights")?.byMeaning["worn-out"]?.slice(-1) ?? [];
    const talk = scene(fourNights).answer(asked, byMeaning);
    const facts = reportOf(fourNights, withoutMeanings(talk))?.facts;
    expect(facts?.find(({ id }) => id === "worn-out")).toMatchObject({
      held: true,
      asked: { text: asked },
    });
  });

  it("is asked for in the review exactly where it was told in the room", () => {
    for (const sheet of rolePlayScenes) {
      const talk = scene(sheet, { lengthS: 3_600 });
      for (const [, asked] of waysOfAsking(sheet.id).slice(0, 20)) talk.answer(asked, byMeaning);
      const out = new Set(told(talk.exchanges));
      for (const exchanges of [talk.exchanges, withoutMeanings(talk)]) {
        const facts = reportOf(sheet, exchanges)?.facts ?? [];
        const known = facts.filter(({ asked, held, unanswered }) => asked && !held && !unanswered);
        expect(known.map(({ id }) => id).toSorted()).toEqual([...out].toSorted());
      }
    }
  });
});

const byMeaning = { meanings: wordMeanings };

function withoutMeanings({ exchanges }: Dialogue): Exchange[] {
  return exchanges.map(({ said, answer }) => {
    if (!answer) return { said, answer };
    const { words, heardBadly, durationS } = answer;
    return { said, answer: { words, heardBadly, durationS } };
  });
}

function reportOf(sheet: Sheet, exchanges: readonly Exchange[]) {
  const plan = {
    questionIds: [sheet.question.id],
    personaId: "maya",
    role: "staff" as const,
    lengthS: 900,
    format: "role-play" as const,
  };
  return rolePlayReport(
    plan,
    exchanges.map((exchange) => ({ ...exchange, heard: null })),
  );
}
