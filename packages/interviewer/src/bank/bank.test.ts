import { forms, pillars, roles, type Role } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { questionSchema } from "../question.ts";
import { findQuestion, questions } from "./bank.ts";

const wordCount = (text: string) => text.split(/\s+/).length;
const asks = /^(tell me|walk me|think of|design|present|picture)\b/i;

describe("the question bank", () => {
  it("holds at least thirty questions with ids of their own", () => {
    expect(questions.length).toBeGreaterThanOrEqual(30);
    expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length);
    expect(new Set(questions.map((q) => q.theme)).size).toBe(questions.length);
  });

  it("has every form, and for every role at least four questions of every pillar", () => {
    const tooFew = forms.filter((form) => questions.filter((q) => q.form === form).length < 3);
    expect(tooFew).toEqual([]);
    const fitting = (pillar: string, role: Role) =>
      questions.filter((q) => q.pillar === pillar && q.roles.includes(role)).length;
    const thin = pillars.flatMap((pillar) =>
      roles.filter((role) => fitting(pillar, role) < 4).map((role) => `${pillar} for ${role}`),
    );
    expect(thin).toEqual([]);
  });

  it("finds a question by id, and nothing by an unknown one", () => {
    expect(findQuestion("own-outage")?.pillar).toBe("behavioural");
    expect(findQuestion("no-such-question")).toBeUndefined();
  });

  describe.each(questions.map((q) => [q.id, q] as const))("%s", (_, q) => {
    it("keeps the schema", () => {
      expect(questionSchema.parse(q)).toEqual(q);
    });

    it("can be spoken in one breath or two, and asks one thing", () => {
      expect(wordCount(q.spoken)).toBeGreaterThanOrEqual(17);
      expect(wordCount(q.spoken)).toBeLessThanOrEqual(30);
      expect(q.spoken.match(/\?/g)).toHaveLength(1);
      expect(q.spoken).toMatch(/\?$/);
      expect(wordCount(q.changedConstraint)).toBeGreaterThanOrEqual(8);
      expect(wordCount(q.changedConstraint)).toBeLessThanOrEqual(22);
      expect(q.changedConstraint.match(/\?/g)).toHaveLength(1);
      expect(q.changedConstraint).toMatch(/\?$/);
    });

    it("is no yes-or-no question and no trivia", () => {
      const last = q.spoken.split(/(?<=[.:])\s+/).at(-1) ?? "";
      expect(last).not.toMatch(/^(do|does|did|is|are|was|were|have|has|can|could|would|will)\b/i);
      expect(q.spoken).not.toMatch(/\b(define|definition of|what does .* stand for|what year)\b/i);
      expect(q.spoken).not.toMatch(/biggest weakness|five years|tell me about yourself/i);
    });

    it("asks for a story where it is about the past, and for none elsewhere", () => {
      expect(asks.test(q.spoken) && /\b(time|about|think of)\b/i.test(q.spoken)).toBe(
        q.form === "past",
      );
    });

    it("touches nothing that an interviewer may not ask about", () => {
      const everything = [q.spoken, q.changedConstraint, q.theme, ...q.strong].join(" ");
      expect(everything).not.toMatch(
        /\b(age|pregnan\w*|religio\w*|marri\w*|children|husband|wife|disab\w*|nationalit\w*|ethnic\w*|race|gender|sexual\w*|political|salary|health)\b/i,
      );
    });

    it("speaks plainly: nothing that a voice cannot say", () => {
      expect(q.spoken + q.changedConstraint + q.theme).not.toMatch(/[()[\]/*—–"“”&%$\d]/);
      expect(q.theme).toMatch(/^[a-z]/);
    });
  });
});
