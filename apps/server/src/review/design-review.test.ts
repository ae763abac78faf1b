import { reviewSchema, type RoundReport } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { answeredSession } from "../testing/answered-session.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { usualMeasure } from "./measure.ts";
import { buildReview } from "./review.ts";

const questionId = "design-hospital-beds";
const { options } = journalHeader();
const stored = answeredSession(
  [
    { questionId, answer: "How many beds are there?" },
    {
      questionId,
      kind: "answer-back",
      move: "fact-beds",
      answer: "The goal is that a coordinator finds a free bed within a minute.",
    },
    {
      questionId,
      kind: "follow-up",
      move: "stage-requirements",
      answer: "It must never promise a bed twice, and it must answer within two seconds.",
    },
    {
      questionId,
      kind: "your-turn",
      move: "your-turn-floor",
      answer: "How large is the team, and what is its budget?",
    },
  ],
  {
    questionIds: [questionId],
    options: { ...options, format: "design", scene: "hospital-beds", lengthMin: 30 },
  },
);
const built = buildReview(stored, {
  live: false,
  measure: usualMeasure,
  folder: "/somewhere",
  sound: null,
});

const designIn = (rounds: readonly RoundReport[]) =>
  rounds.find((report) => report.kind === "design");

describe("the review of a design", () => {
  it("tells where the time went, and what was never reached", async () => {
    const report = designIn(reviewSchema.parse(await built).rounds);
    const [framing, requirements, highLevel] = report?.stages ?? [];
    expect(framing?.span?.endSample).toBeLessThan(requirements?.span?.startSample ?? 0);
    expect(requirements).toMatchObject({ name: "Requirements" });
    expect(highLevel?.span).toBeNull();
  });

  it("tells which fact was asked for, in the words that asked, and which never were", async () => {
    // What is asked at the end, of the company, is not asked of the case.
    const facts = designIn((await built).rounds)?.facts ?? [];
    expect(facts.find(({ id }) => id === "beds")?.asked?.text).toBe("How many beds are there?");
    expect(facts.filter(({ asked }) => asked === null).length).toBe(facts.length - 1);
  });

  it("counts the answers to the case's question, each for as long as its stage may take", async () => {
    const { turns, structure, rounds } = await built;
    expect(new Set(turns.map(({ question }) => question.id))).toEqual(new Set([questionId]));
    expect(structure.map(({ question }) => question.id)).toEqual([questionId]);
    const budgets = turns
      .flatMap(({ figures }) => figures)
      .flatMap((figure) => (figure.present ? figure.besides : []))
      .filter(({ name }) => name === "budget");
    const [, requirements] = designIn(rounds)?.stages ?? [];
    expect(budgets.map(({ value }) => value)).toContain(requirements?.budgetS);
  });
});
