import { companyStages, forms, pillars, roles, storyThemes } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import type { FollowUpMove } from "../scripted/follow-up-moves.ts";
import { occasions, questionSchema, type Question } from "../question.ts";
import { findQuestion, questions } from "./bank.ts";
import { organisation } from "./organisation.ts";

const count = (fits: (question: Question) => boolean) => questions.filter(fits).length;
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

/** The gaps that an answer of each form can leave open. */
const gapsOf: Record<Question["form"], readonly FollowUpMove[]> = {
  past: [
    "ask-one-time",
    "ask-own-decision",
    "ask-result",
    "ask-number",
    "ask-trade-off",
    "ask-risk",
    "ask-lesson",
  ],
  situational: [
    "ask-diagnosis",
    "ask-first-step",
    "ask-other-view",
    "ask-trade-off",
    "ask-risk",
    "ask-words",
  ],
  approach: ["ask-method", "ask-example", "ask-trade-off", "ask-measure", "ask-limits"],
  vision: ["ask-headline", "ask-cost", "ask-date", "ask-stakeholders", "ask-trade-off", "ask-risk"],
  design: [
    "ask-requirements",
    "ask-load",
    "ask-choice",
    "ask-trade-off",
    "ask-risk",
    "ask-operations",
  ],
};
/** Never asked of a story about people. */
const coldInStories: readonly string[] = ["ask-number", "ask-trade-off", "ask-risk"];

function canBeOpen(move: FollowUpMove, { form, pillar, strong }: Question): boolean {
  const technical = pillar === "system-design" || pillar === "strategy";
  if (form === "past" && !technical && coldInStories.includes(move)) return false;
  if (technical && move === "ask-other-view") return false;
  // The words themselves are asked for where a strong answer has them.
  if (move === "ask-words" && !strong.some((point) => /\bwords\b/.test(point))) return false;
  return gapsOf[form].includes(move);
}

describe("the question bank", () => {
  it("holds at least a hundred and fifty questions, none of them twice", () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(twice(questions.map(({ id }) => id))).toEqual([]);
    expect(twice(questions.map(({ theme }) => theme))).toEqual([]);
    expect(twice(questions.map(({ spoken }) => spoken))).toEqual([]);
    expect(twice(questions.map(({ changedConstraint }) => changedConstraint))).toEqual([]);
  });

  it("has enough of every pillar for every level to practise it for weeks", () => {
    const thin = pillars.flatMap((pillar) =>
      roles
        .filter((role) => count((q) => q.pillar === pillar && q.roles.includes(role)) < 15)
        .map((role) => `${pillar} for ${role}`),
    );
    expect(thin).toEqual([]);
  });

  it("has enough of every form for every level to fill a loop", () => {
    const thin = forms.flatMap((form) =>
      roles
        .filter((role) => count((q) => q.form === form && q.roles.includes(role)) < 9)
        .map((role) => `${form} for ${role}`),
    );
    expect(thin).toEqual([]);
  });

  it("gives a story of each theme several questions that it can serve, at every level", () => {
    const thin = storyThemes.flatMap((theme) =>
      roles
        .filter(
          (role) =>
            count((q) => q.form === "past" && q.serves.includes(theme) && q.roles.includes(role)) <
            8,
        )
        .map((role) => `${theme} for ${role}`),
    );
    expect(thin).toEqual([]);
  });

  it("knows companies of every stage", () => {
    const thin = companyStages.filter((stage) => count((q) => !!q.stages?.includes(stage)) < 5);
    expect(thin).toEqual([]);
  });

  it("has several for each conversation beside the pillars, at every level", () => {
    const thin = occasions.flatMap((occasion) =>
      roles
        .filter((role) => count((q) => q.occasion === occasion && q.roles.includes(role)) < 3)
        .map((role) => `${occasion} for ${role}`),
    );
    expect(thin).toEqual([]);
    expect(organisation.length).toBeGreaterThanOrEqual(10);
  });

  it("asks for one concrete change where interviews themselves are the subject", () => {
    expect(
      questions.filter((q) => q.occasion === "meta-interview").map(({ form }) => form),
    ).toEqual(questions.filter((q) => q.occasion === "meta-interview").map(() => "vision"));
  });

  it("finds a question by id, and nothing by an unknown one", () => {
    expect(findQuestion("own-outage")?.pillar).toBe("behavioural");
    expect(findQuestion("no-such-question")).toBeUndefined();
  });

  describe.each(questions.map((q) => [q.id, q] as const))("%s", (_, q) => {
    const followUps = Object.keys(q.followUps) as FollowUpMove[];

    it("keeps the schema", () => {
      expect(questionSchema.parse(q)).toEqual(q);
      expect(twice(q.roles)).toEqual([]);
      expect(twice(q.serves)).toEqual([]);
    });

    it("follows up, in its own words, on gaps that its answer can leave", () => {
      expect(followUps.length).toBeGreaterThanOrEqual(2);
      expect(followUps.filter((move) => !canBeOpen(move, q))).toEqual([]);
    });

    it("gives time that fits: minutes for a design, less for everything else", () => {
      const [least, most] = q.form === "design" ? [180, 360] : [90, 210];
      expect(q.budgetS).toBeGreaterThanOrEqual(least);
      expect(q.budgetS).toBeLessThanOrEqual(most);
    });
  });
});
