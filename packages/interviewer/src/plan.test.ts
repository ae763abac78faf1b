import { pillars } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { findQuestion, questions } from "./bank/bank.ts";
import { planInterview, type PlanRequest } from "./plan.ts";

const request: PlanRequest = {
  focus: "behavioural",
  role: "staff",
  personaId: "maya",
  lengthMin: 15,
  seed: "a",
};
const pillarOf = (id: string | undefined) => findQuestion(id ?? "")?.pillar;

describe("planInterview", () => {
  it("begins with a question that is to be answered again, asked lately or not", () => {
    const request = {
      focus: "behavioural",
      role: "staff",
      personaId: "maya",
      lengthMin: 15,
      seed: 1,
    } as const;
    const plan = planInterview(request);
    const firstQuestionId = plan.questionIds[5]!;
    const again = planInterview({
      ...request,
      firstQuestionId,
      avoidQuestionIds: [firstQuestionId],
    });
    expect(again.questionIds[0]).toBe(firstQuestionId);
    expect(again.questionIds.toSorted()).toEqual(plan.questionIds.toSorted());
    expect(planInterview({ ...request, firstQuestionId: "none" })).toEqual(plan);
  });

  it("asks only the questions that were chosen, in their order, also those of an occasion", () => {
    const onlyQuestionIds = ["own-outage", "story-of-a-conflict", "no-such-question"];
    expect(planInterview({ ...request, onlyQuestionIds }).questionIds).toEqual([
      "own-outage",
      "story-of-a-conflict",
    ]);
    const unknown = planInterview({ ...request, onlyQuestionIds: ["no-such-question"] });
    expect(unknown).toEqual(planInterview(request));
  });

  it("gives the same plan for the same seed, and another first question for some other seed", () => {
    expect(planInterview(request)).toEqual(planInterview(request));
    const firsts = ["a", "b", "c", "d", "e", "f"].map(
      (seed) => planInterview({ ...request, seed }).questionIds[0],
    );
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });

  it("stays with the pillar, and begins with questions for the role", () => {
    const { questionIds } = planInterview(request);
    expect(new Set(questionIds.map(pillarOf))).toEqual(new Set(["behavioural"]));
    expect(questionIds.slice(0, 4).every((id) => findQuestion(id)?.roles.includes("staff"))).toBe(
      true,
    );
  });

  it("leaves the questions of an occasion to that occasion", () => {
    for (const focus of pillars) {
      const { questionIds } = planInterview({ ...request, focus });
      expect(questionIds.flatMap((id) => findQuestion(id)?.occasion ?? [])).toEqual([]);
    }
  });

  it("opens an interview about system design with a system to design, not always the same", () => {
    const firsts = ["a", "b", "c", "d", "e", "f"].map(
      (seed) => planInterview({ ...request, focus: "system-design", seed }).questionIds[0] ?? "",
    );
    expect(firsts.map((id) => findQuestion(id)?.form)).toEqual(firsts.map(() => "design"));
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });

  it("goes through all pillars in a full loop before it comes back to one", () => {
    const { questionIds } = planInterview({ ...request, focus: "full-loop" });
    expect(questionIds.slice(0, 5).map(pillarOf)).toEqual([...pillars]);
    const all = questions.filter(({ occasion }) => occasion === undefined).map(({ id }) => id);
    expect(questionIds.toSorted()).toEqual(all.toSorted());
  });

  it("asks last what was asked lately", () => {
    const [lately = ""] = planInterview(request).questionIds;
    const { questionIds } = planInterview({ ...request, avoidQuestionIds: [lately] });
    expect(questionIds.indexOf(lately)).toBeGreaterThan(4);
  });

  it("takes the first persona where the wanted one is unknown", () => {
    expect(planInterview({ ...request, personaId: "nobody" }).personaId).toBe("maya");
    expect(planInterview(request).lengthS).toBe(900);
  });
});
