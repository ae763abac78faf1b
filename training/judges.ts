import { chance, type AnswerJudge, type Telling } from "@greenroom/metrics/tellings";

/** An answer as a judge learns from it. */
export interface Case {
  readonly features: readonly number[];
  readonly told: boolean;
}

/** With fewer answers of either kind nothing can be learned of it. */
const LEAST_CASES = 5;
const STEPS = 800;
const RATE = 0.5;
const DECAY = 2e-3;

/** Logistic regression by gradient descent; `null` where there are too few cases of either kind. */
export function learnJudge(cases: readonly Case[]): AnswerJudge | null {
  const told = cases.filter((each) => each.told).length;
  if (told < LEAST_CASES || cases.length - told < LEAST_CASES) return null;
  const width = cases[0]?.features.length ?? 0;
  const weights = Array.from({ length: width }, () => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map((weight) => DECAY * weight);
    let biasSlope = 0;
    for (const { features, told } of cases) {
      const error = (chance({ bias, weights }, features) - Number(told)) / cases.length;
      biasSlope += error;
      for (const [at, feature] of features.entries())
        slopes[at] = (slopes[at] ?? 0) + error * feature;
    }
    bias -= RATE * biasSlope;
    for (const [at, slope] of slopes.entries()) weights[at] = (weights[at] ?? 0) - RATE * slope;
  }
  return { bias: rounded(bias), weights: weights.map(rounded) };
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** What answers to each form of question are judged for. */
export const judged: Readonly<Record<string, readonly Telling[]>> = {
  past: [
    "task",
    "action",
    "decision",
    "result",
    "number",
    "trade-off",
    "risk",
    "lesson",
    "words",
    "habit",
  ],
  situational: ["diagnosis", "other-view", "decision", "words", "trade-off", "risk", "multiplying"],
  approach: ["method", "example", "measure", "trade-off", "limits", "risk"],
  vision: [
    "headline",
    "ask",
    "cost",
    "date",
    "stakeholders",
    "trade-off",
    "risk",
    "build-or-buy",
    "upkeep",
  ],
  design: [
    "requirements",
    "number",
    "decision",
    "working",
    "trade-off",
    "risk",
    "operations",
    "people",
  ],
};

/** Area under the curve: how often an answer that tells it ranks above one that does not. */
export function areaUnderCurve(scored: readonly { score: number; told: boolean }[]): number {
  const told = scored.filter((each) => each.told);
  const others = scored.filter((each) => !each.told);
  const wins = told.flatMap(({ score }) =>
    others.map((other) => (score > other.score ? 1 : score === other.score ? 0.5 : 0)),
  );
  return wins.reduce<number>((sum, win) => sum + win, 0) / Math.max(1, wins.length);
}
