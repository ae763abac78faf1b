import type { Figure } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baselinesOf, withBaselines } from "./baseline.ts";
import { comparedOf } from "./compared.ts";
import { comparedWithOneself } from "./first-language.ts";

type Present = Extract<Figure, { present: true }>;

const figure = (rule: string, value: number, more: Partial<Present> = {}): Present => ({
  present: true,
  rule,
  name: rule,
  value,
  unit: "words/min",
  besides: [],
  confidence: "medium",
  definition: "",
  range: { text: "120–180", verdict: "outside" },
  source: "somebody",
  moments: [],
  ...more,
});
const rate = (value: number) => [{ name: "rate", value, unit: "/min" }];
const answers = (...values: number[]) => values.map((value) => ({ PA1: value }));

describe("what is compared", () => {
  it("BL1: a count by its rate, what hangs on the question or the microphone not at all", () => {
    const figures = [
      figure("PA1", 150),
      figure("PS1", 12, { besides: rate(8.5) }),
      figure("LN1", 90),
      figure("SR1", -20),
      figure("FI2", 3),
    ];
    expect(comparedOf(figures)).toEqual({ PA1: 150, PS1: 8.5 });
  });

  it("BL2: only what is there, and sure enough", () => {
    const absent: Figure = { present: false, rule: "PA3", name: "", reason: "", definition: "" };
    expect(comparedOf([absent, figure("PA1", 150, { confidence: "low" })])).toEqual({});
  });

  it("BL2.1: few filled pauses count, where the words themselves were heard well", () => {
    const few = figure("FI1", 1, { confidence: "low", besides: rate(0.8) });
    const words = figure("FI3", 2, { besides: rate(1.5) });
    expect(comparedOf([few, words])).toEqual({ FI1: 0.8, FI3: 1.5 });
    expect(comparedOf([few, { ...words, confidence: "low" }])).toEqual({});
  });
});

describe("a baseline", () => {
  it("BL3: is built from five answers on, and by the first ten", () => {
    expect(baselinesOf(answers(1, 2, 3, 4)).has("PA1")).toBe(false);
    expect(baselinesOf(answers(1, 2, 3, 4, 5)).get("PA1")?.answers).toBe(5);
    const later = answers(...Array.from({ length: 10 }, () => 150), 400, 400, 400);
    expect(baselinesOf(later).get("PA1")).toEqual({
      median: 150,
      low: 150,
      high: 150,
      answers: 10,
    });
  });

  it("BL3: answers without the figure are passed over", () => {
    const mixed = [{ VO1: 2 }, ...answers(100, 110), {}, ...answers(120, 130, 140)];
    expect(baselinesOf(mixed).get("PA1")).toMatchObject({ median: 120, answers: 5 });
    expect(baselinesOf(mixed).has("VO1")).toBe(false);
  });

  it("BL4: is the median, and the quartiles around it", () => {
    expect(baselinesOf(answers(160, 100, 140, 120, 150, 130)).get("PA1")).toEqual({
      median: 135,
      low: 122.5,
      high: 147.5,
      answers: 6,
    });
  });

  it("BL4: lies in order, inside what was measured, whatever that was", () => {
    const values = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, (all) => {
        const { low, median, high } = baselinesOf(answers(...all)).get("PA1")!;
        const first = all.slice(0, 10);
        const order = [Math.min(...first), low, median, high, Math.max(...first)];
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it("BL5: stands beside the number that it is about", () => {
    const baselines = new Map([
      ["PA1", { median: 140, low: 128, high: 151, answers: 7 }],
      ["PS1", { median: 8, low: 7, high: 9, answers: 7 }],
      ["PA2", { median: 190, low: 180, high: 200, answers: 7 }],
    ]);
    const figures = [
      figure("PA1", 170),
      figure("PS1", 30, { besides: rate(11) }),
      figure("PA2", 1),
    ];
    const of = (what: "answer" | "session") =>
      withBaselines(figures, baselines, what).map((each) => each.present && each.baseline);
    expect(of("answer")).toMatchObject([
      { median: 140, value: 170, unit: "words/min" },
      { median: 8, value: 11, unit: "/min" },
      { median: 190 },
    ]);
    expect(of("session")[2]).toBeUndefined();
  });
});

it("BL6: whose first language is another is measured by no native speaker's norms", () => {
  const judged = comparedWithOneself(["PA1", "PS3", "VO1", "HE1"].map((rule) => figure(rule, 1)));
  expect(judged.map((each) => each.present && each.range)).toEqual([
    null,
    null,
    null,
    { text: "120–180", verdict: "outside" },
  ]);
});
