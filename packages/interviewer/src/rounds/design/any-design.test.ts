import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Trigger, Utterance } from "../../interviewer.ts";
import { personas } from "../../personas.ts";
import { designTalk, type DesignTalk } from "./design-dialogue.testing.ts";
import { LATE } from "./facts.ts";
import { designScenes } from "./design-scenes.ts";

const PRAISE =
  /\b(great|excellent|interesting|awesome|amazing|wonderful|perfect|fantastic|impressive|brilliant|fascinating|nice|well done|good (job|answer|point|example|question)|love (it|that))\b/i;

function expectDecent({ text, kind, move }: Utterance): void {
  expect(text.trim()).toBe(text);
  expect(text).not.toBe("");
  expect(text).not.toMatch(/[{}]|undefined|\s{2}/);
  expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
  // The opening has the case in it, and five facts are five sentences.
  const most = kind === "ask" ? 70 : move.startsWith("fact-") || text.startsWith(LATE) ? 80 : 50;
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(most);
  expect(text).not.toMatch(PRAISE);
  expect(kind === "ask" || kind === "follow-up" ? text.at(-1) : "?").toBe("?");
}

const piece = fc.oneof(
  fc.constantFrom(
    "The goal is that nobody waits.",
    "I would put a queue in front of it.",
    "We would not use Kafka.",
    "I'd keep it in one Postgres database.",
    "We use a cache, because it's read often.",
    "If it grew, we could shard by region.",
    "We alert on call, and roll back with a feature flag.",
    "The price of that is latency.",
    "How many users are there?",
    "How often, how fast, and may we lose one?",
    "Which colour is it?",
    "Where should I start?",
    "Shall I go on?",
    "Does that make sense?",
    "Can I think for a minute?",
    "How much time is left?",
    "Can you repeat that?",
    "I don't know.",
    "I'd rather not say.",
    "Yes.",
    "No.",
    "Skip.",
    "My father died that year.",
    "You misheard me.",
    "",
  ),
  fc.lorem({ maxCount: 8 }),
);
const answerText = fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
const step = fc.oneof(
  { weight: 8, arbitrary: answerText },
  { weight: 1, arbitrary: fc.constantFrom<Trigger>("skip", "repeat") },
);
const isTrigger = (text: string): text is Trigger => text === "skip" || text === "repeat";

/** Plays until it is over; a conversation that does not end by its clock fails. */
function played(talk: DesignTalk, steps: readonly string[], tookS: number): DesignTalk {
  for (let turns = 0; !talk.ended && turns < 500; turns++) {
    const now = steps[turns % steps.length] ?? "";
    if (isTrigger(now)) talk.press(now);
    else talk.answer(now, tookS);
  }
  expect(talk.ended).toBe(true);
  return talk;
}

describe("a design with anybody", () => {
  it("asks one thing at a time, never twice the same, and comes to its end", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...designScenes.map(({ id }) => id)),
        fc.constantFrom(...personas.map(({ id }) => id)),
        fc.constantFrom("tech-lead", "staff", "manager", "director"),
        fc.integer({ min: 15, max: 45 }),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 30, max: 300 }),
        (scene, persona, role, lengthMin, steps, tookS) => {
          const options = { scene, persona, role, lengthMin } as const;
          const talk = played(designTalk(options), steps, tookS);
          const said = talk.exchanges.map((exchange) => exchange.said);
          for (const [at, utterance] of said.entries()) {
            expectDecent(utterance);
            expect(utterance.move).not.toBe(said[at - 1]?.move);
          }
          const asked = said.filter(({ kind }) => kind === "follow-up");
          expect(new Set(asked.map(({ move }) => move)).size).toBe(asked.length);
          expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
          // The last answer may run over; nothing new is asked after that.
          expect(talk.elapsedS).toBeLessThan(lengthMin * 60 + tookS + 60);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("reports what it can show: spans in order within the talk, and the words that asked", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...designScenes.map(({ id }) => id)),
        fc.array(answerText, { minLength: 1, maxLength: 8 }),
        (scene, steps) => {
          const talk = played(designTalk({ scene, lengthMin: 15 }), steps, 60);
          const report = talk.report();
          if (!report) return;
          const end = talk.elapsedS * 16_000;
          const spans = [
            ...report.stages.map(({ span }) => span),
            ...report.facts.map(({ asked }) => asked),
            ...report.stresses.flatMap(({ chose, answered }) => [chose, answered]),
          ];
          for (const span of spans) {
            if (!span) continue;
            expect(span.startSample).toBeLessThan(span.endSample);
            expect(span.endSample).toBeLessThanOrEqual(end);
          }
        },
      ),
      { numRuns: 10 },
    );
  });

  it("is the same for the same history", () => {
    const play = () => played(designTalk({ lengthMin: 15 }), ["We use a queue.", "How many?"], 40);
    expect(play().exchanges).toEqual(play().exchanges);
  });
});
