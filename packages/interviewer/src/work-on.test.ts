import { roles } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { findQuestion, questions } from "./bank/bank.ts";
import { questionToWorkOn } from "./work-on.ts";

const request = { adviceId: "content-result", role: "staff", seed: 1 } as const;
const [past] = questions.filter(({ form, occasion }) => form === "past" && !occasion);

describe("a question to work on something anew", () => {
  it("is another one of the same form and pillar, whatever the first was", () => {
    for (const { id, form, pillar } of questions) {
      const other = questionToWorkOn({ ...request, fromQuestionId: id });
      if (other === null) continue;
      expect(other).not.toBe(id);
      expect(findQuestion(other)).toMatchObject({ form, pillar });
    }
  });

  it("is there for every form that a pillar's round asks in more than once", () => {
    const inRounds = questions.filter(({ occasion }) => occasion === undefined);
    for (const { id, form, pillar } of inRounds) {
      const alike = inRounds.filter((each) => each.form === form && each.pillar === pillar);
      const found = questionToWorkOn({ ...request, fromQuestionId: id });
      expect(found !== null).toBe(alike.length > 1);
    }
  });

  it.each(roles)("is one for a %s, that asks for it in its own words", (role) => {
    const id = questionToWorkOn({ ...request, role, fromQuestionId: past!.id });
    const found = findQuestion(id ?? "");
    expect(found?.roles).toContain(role);
    expect(found?.followUps).toHaveProperty("ask-result");
  });

  it("is one that was not asked lately, as long as there is one", () => {
    const asked: string[] = [];
    const pool = questions.filter(
      ({ form, pillar, occasion }) =>
        form === past!.form && pillar === past!.pillar && occasion === undefined,
    );
    for (let round = 1; round < pool.length; round++) {
      const from = { ...request, fromQuestionId: past!.id };
      asked.push(questionToWorkOn({ ...from, avoidQuestionIds: asked })!);
    }
    expect(new Set(asked).size).toBe(pool.length - 1);
  });

  it("is none where the bank does not know the question any more", () => {
    expect(questionToWorkOn({ ...request, fromQuestionId: "gone" })).toBeNull();
  });
});
