import { describe, expect, it } from "vitest";
import { findQuestion } from "../../bank/bank.ts";
import { personas } from "../../personas.ts";
import { planInterview, type PlanRequest } from "../../plan.ts";
import { seatedBeside } from "./seats.ts";

const request: PlanRequest = {
  focus: "full-loop",
  role: "staff",
  personaId: "maya",
  lengthMin: 30,
  format: "panel",
  seed: "one",
};

describe("beside who leads sit", () => {
  it("those who were chosen, in that order", () => {
    expect(seatedBeside("maya", ["callum", "anita"])).toEqual(["callum", "anita"]);
    expect(seatedBeside("maya", ["callum"])).toEqual(["callum"]);
  });

  it("two others where nobody was chosen, who press on other things than Maya", () => {
    expect(seatedBeside("maya")).toEqual(["tom", "helen"]);
    for (const { id } of personas) {
      const beside = seatedBeside(id);
      expect(new Set([id, ...beside]).size).toBe(3);
    }
  });

  it("nobody twice, nobody unknown, and never who leads", () => {
    expect(seatedBeside("maya", ["maya", "tom", "tom", "nobody"])).toEqual(["tom"]);
    expect(seatedBeside("maya", ["nobody"])).toEqual(["tom", "helen"]);
  });
});

describe("the questions of a panel", () => {
  const spoken = (id: string) => findQuestion(id)?.spoken ?? "";

  it("are those of the interview, in another order, behind the same first one", () => {
    const alone = planInterview({ ...request, format: "questions" });
    const panel = planInterview(request);
    expect(panel.panel).toEqual(["tom", "helen"]);
    expect(panel.questionIds[0]).toBe(alone.questionIds[0]);
    const left = new Set(panel.questionIds);
    expect(left.size).toBe(panel.questionIds.length);
    const kept = alone.questionIds.filter((id) => left.has(id));
    expect(kept.toSorted()).toEqual(panel.questionIds.toSorted());
  });

  it("are none in which who asks plays somebody else, unless it was chosen", () => {
    const plays = (id: string) => /^I (am your|run sales|have just started)/.test(spoken(id));
    const alone = planInterview({ ...request, format: "questions" }).questionIds.filter(plays);
    expect(alone.length).toBeGreaterThan(1);
    expect(planInterview(request).questionIds.filter(plays)).toEqual([]);
    const [firstQuestionId = ""] = alone;
    expect(planInterview({ ...request, firstQuestionId }).questionIds[0]).toBe(firstQuestionId);
  });

  it("go to those whom they suit: systems to the engineer, strategy to the operating officer", () => {
    const pillars = planInterview(request).questionIds.map((id) => findQuestion(id)?.pillar);
    expect(pillars[1]).toBe("system-design");
    expect(pillars[2]).toBe("strategy");
  });

  it("come as they were given where somebody chose them", () => {
    const onlyQuestionIds = ["own-outage", "too-fragile", "reversed-decision"];
    expect(planInterview({ ...request, onlyQuestionIds }).questionIds).toEqual(onlyQuestionIds);
  });
});
