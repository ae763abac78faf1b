import { reviewSchema } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { markdown } from "../export/markdown.ts";
import { pageBody } from "../export/page-body.ts";
import { writtenByRules } from "../feedback/answers.ts";
import { answeredSession, type AnsweredQuestion } from "../testing/answered-session.ts";
import { usualMeasure } from "./measure.ts";
import { buildReview } from "./review.ts";

const questionId = "too-fragile";
const alone: readonly AnsweredQuestion[] = [
  {
    questionId,
    answer:
      "Last year at a bank our nightly run had become fragile, so I decided to move the ledger service first.",
  },
  {
    questionId,
    kind: "follow-up",
    text: "One from me. What came of it?",
    answer: "In the end failures fell by a third and nobody was paged at night again.",
  },
];
const exchanges = alone.map((asked, at) => ({ ...asked, by: at === 0 ? "maya" : "tom" }));
const reviewOf = (asked: readonly AnsweredQuestion[]) =>
  buildReview(answeredSession(asked), {
    live: false,
    measure: usualMeasure,
    folder: "/somewhere",
    sound: null,
  });
const maya = { name: "Maya Lindqvist", title: "Director of engineering" };
const tom = { name: "Tom Adeyemi", title: "Principal engineer" };

describe("the review of a panel", () => {
  it("says at each answer who asked for it, by name and role", async () => {
    const { turns, structure } = reviewSchema.parse(await reviewOf(exchanges));
    expect(turns.map(({ asked }) => asked.by)).toEqual([maya, tom]);
    expect(structure.map(({ askedBy }) => askedBy)).toEqual([maya]);
  });

  it("says in the packet who asked for what, also where somebody else came in", async () => {
    const review = await reviewOf(exchanges);
    const { packet, retold } = writtenByRules(review);
    const notes = packet.flatMap(({ competencies }) =>
      competencies.flatMap(({ evidence }) => evidence),
    );
    const result = notes.find(({ text }) => text.includes("fell by a third"));
    const decision = notes.find(({ text }) => text.includes("I decided"));
    expect([decision?.askedBy, result?.askedBy]).toEqual([maya, tom]);
    expect(retold.map(({ askedBy }) => askedBy)).toEqual([maya]);
  });

  it("says so in what is taken along, too", async () => {
    const review = await reviewOf(exchanges);
    for (const text of [markdown(review), pageBody(review, false).text]) {
      expect(text).toContain("Asked by Maya Lindqvist, director of engineering");
      expect(text).toContain("Asked by Tom Adeyemi, principal engineer");
    }
  });
});

it("of one interviewer it says nothing of the kind", async () => {
  const review = await reviewOf(alone);
  expect(review.turns.some(({ asked }) => "by" in asked)).toBe(false);
  expect(review.structure.some((each) => "askedBy" in each)).toBe(false);
  expect(markdown(review)).not.toContain("Asked by");
});
