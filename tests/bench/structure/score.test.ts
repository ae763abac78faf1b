import { describe, expect, it } from "vitest";
import type { Label, LabelledAnswer } from "./corpus.ts";
import { scoreOf, type Found } from "./score.ts";

const answer = (id: string, verdicts: Record<string, Label>): LabelledAnswer => ({
  id,
  question: { text: "Tell me.", form: "past", pillar: "behavioural" },
  answer: "",
  kind: "story",
  elements: Object.entries(verdicts).map(([id, verdict]) => ({ id, verdict, words: [] })),
  mistakes: ["generic"],
});
const found = (id: string, verdicts: Record<string, Label>): Found => ({
  id,
  kind: "story",
  mistakes: [],
  verdicts,
});

describe("the score of structure", () => {
  it("counts over all elements alike, not over their averages", () => {
    const labelled = [
      answer("one", { task: "shown", result: "shown", lesson: "absent" }),
      answer("two", { task: "shown", result: "thin", lesson: "absent" }),
    ];
    const { micro } = scoreOf(labelled, [
      found("one", { task: "shown", result: "absent", lesson: "absent" }),
      found("two", { task: "shown", result: "shown", lesson: "absent" }),
    ]);
    expect(micro.precision).toBeCloseTo(2 / 3);
    expect(micro.precisionWithThin).toBe(1);
    expect(micro.recall).toBeCloseTo(2 / 3);
    expect(micro.trulyAbsent).toBeCloseTo(2 / 3);
    expect(micro.agreement).toBeCloseTo(4 / 6);
  });

  it("takes an element that was not looked for as one not found, and no rate without cases", () => {
    const { micro, mistakes, kind } = scoreOf(
      [answer("one", { task: "shown", situation: "shown" })],
      [found("one", { task: "shown" })],
    );
    expect(micro.recall).toBe(0.5);
    expect(micro.agreement).toBe(0.5);
    expect(micro.trulyAbsent).toBeNull();
    expect(mistakes).toEqual({ precision: null, recall: 0, labelled: 1 });
    expect(kind).toEqual({ right: 1, of: 1 });
  });

  it("names what differs, and leaves out answers nobody read", () => {
    const { differences, answers } = scoreOf(
      [answer("one", { task: "shown" }), answer("two", { task: "shown" })],
      [found("one", { task: "thin" })],
    );
    expect(answers).toBe(1);
    expect(differences).toEqual([
      { answer: "one", element: "task", label: "shown", verdict: "thin" },
    ]);
  });
});
