import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questions } from "../bank/bank.ts";
import type { Utterance } from "../interviewer.ts";
import { dialogue } from "./dialogue.testing.ts";
import { personas } from "../personas.ts";
import { phrasesFor } from "./phrases/phrases-for.ts";
import { lastMove, sixMoveOf } from "./six-moves.ts";

const ids = personas.map(({ id }) => id);

const PRAISE =
  /\b(great|excellent|interesting|awesome|amazing|wonderful|perfect|fantastic|impressive|brilliant|fascinating|nice|well done|good (job|answer|point|example|question)|love (it|that))\b/i;
const words = (text: string) => text.split(/\s+/).length;

/** What every utterance keeps to, whatever it answers. */
function expectDecent({ text, kind }: Utterance): void {
  expect(text.trim()).toBe(text);
  expect(text).not.toBe("");
  expect(text).not.toMatch(/[{}]|undefined|\s{2}/);
  expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(words(text)).toBeLessThanOrEqual(45);
  expect(text).not.toMatch(PRAISE);
  expect(kind === "ask" || kind === "follow-up" ? text.at(-1) : "?").toBe("?");
}

const piece = fc.oneof(
  fc.constantFrom(
    "I decided to stop the rollout.",
    "we moved the billing service",
    "in the end it fell by a third",
    "I usually listen first",
    "Can I ask how large the team is?",
    "I'd rather not say that.",
    "I can't name the client.",
    "my father died that year",
    "we laid off two people",
    "If we had kept it, it would have failed.",
    "it worked",
    "I don't know.",
    "Sorry, can you repeat that?",
    "skip this one",
    "what I learned is to ask",
    "um",
    "uh so",
    "The risk was data loss, and the price was a week.",
    "First I would find out why.",
    "you misheard me",
    "yes",
    "no",
    "I would use Kafka",
    "we did not roll back",
    "at forty percent",
    "give me a moment",
    "My manager said we failed.",
  ),
  fc.lorem({ maxCount: 8 }),
);
const answer = fc.record({
  kind: fc.constant("answer" as const),
  text: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(" ")),
  heardBadly: fc.boolean().map((value) => value),
  durationS: fc.integer({ min: 0, max: 90 }),
});
const press = fc.record({
  kind: fc.constant("press" as const),
  trigger: fc.constantFrom("repeat" as const, "skip" as const),
});
const conversation = fc.array(
  fc.oneof({ weight: 5, arbitrary: answer }, { weight: 1, arbitrary: press }),
  { maxLength: 14 },
);

describe("in any conversation", () => {
  it("says one short thing with one question at most, never the same move or the same words twice running", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("past", "situational", "approach", "vision", "design"),
        fc.constantFrom(...ids),
        conversation,
        (form, persona, steps) => {
          const talk = dialogue(form, { persona });
          for (const [turn, step] of steps.entries()) {
            talk.at(turn * 60);
            if (step.kind === "press") talk.press(step.trigger);
            else
              talk.answer(step.text, {
                heardBadly: step.heardBadly && turn % 3 === 0,
                durationS: step.durationS,
              });
          }
          const said = talk.exchanges.map((exchange) => exchange.said);
          for (const [at, utterance] of said.entries()) {
            expectDecent(utterance);
            const before = said[at - 1];
            if (!before || before.kind === "close") continue;
            expect(utterance.move).not.toBe(before.move);
            expect(utterance.text).not.toBe(before.text);
          }
          const made = said.filter(({ kind }) => kind === "follow-up" || kind === "ask");
          for (const [at, utterance] of made.entries()) {
            if (utterance.kind !== "follow-up" || /^(be-gentle|smaller-case)/.test(utterance.move))
              continue;
            const earlier = made.slice(0, at);
            expect(sixMoveOf(utterance)).not.toBeNull();
            expect(sixMoveOf(utterance)).not.toBe(lastMove(earlier));
          }
          const moves = said
            .filter(({ kind }) => kind === "follow-up")
            .map(({ move, questionId }) => `${questionId} ${move}`);
          expect(new Set(moves).size).toBe(moves.length);
        },
      ),
      { numRuns: 120 },
    );
  });

  it("is the same for the same history", () => {
    const once = dialogue("past").answer("We moved it and it was faster.").answer("I decided to.");
    const twice = dialogue("past").answer("We moved it and it was faster.").answer("I decided to.");
    expect(twice.exchanges).toEqual(once.exchanges);
  });

  it("uses no wording of a follow-up twice within five questions", () => {
    for (const persona of ids) {
      const past = questions.filter(({ form }) => form === "past").map(({ id }) => id);
      const talk = dialogue("past", { persona, questionIds: past });
      for (let i = 0; i < 20; i++)
        talk.answer("Last year we had that, and there were many meetings about it.");
      const asked = talk.exchanges
        .filter(({ said }) => said.kind === "follow-up")
        .map(({ said }) => said.text);
      expect(new Set(asked).size).toBe(asked.length);
    }
  });
});

describe.each(ids.map((id) => [id, phrasesFor(id)] as const))(
  "%s",
  (_, { followUps, otherWays, breakIns, gentle, ...lists }) => {
    const followUpTexts = [followUps, otherWays, breakIns]
      .flatMap((texts) => Object.values(texts))
      .flatMap(({ past, plan }) => [...past, ...plan]);

    it("asks in about twenty words, one question each", () => {
      for (const text of followUpTexts) {
        expect(words(text.replace("{echo}", ""))).toBeLessThanOrEqual(21);
        expect(text.match(/\?/g)).toHaveLength(1);
      }
    });

    it("never praises", () => {
      const others = Object.values(lists).flatMap((list) =>
        Array.isArray(list) ? list : Object.values(list).flat(),
      );
      for (const text of [...followUpTexts, ...Object.values(gentle).flat(), ...others])
        expect(text).not.toMatch(PRAISE);
    });

    it("asks no figures of somebody in grief", () => {
      for (const text of Object.values(gentle).flat()) {
        expect(text).not.toMatch(/how (much|many)|figure|number|percent|cost/i);
        expect(text).toMatch(/sorry|hard|easy|heavy/i);
      }
    });
  },
);
