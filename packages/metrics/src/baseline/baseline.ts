import type { Figure } from "@greenroom/protocol";
import { comparedNumber, type Compared } from "./compared.ts";

type Present = Extract<Figure, { present: true }>;
type Spread = Omit<NonNullable<Present["baseline"]>, "value" | "unit">;

/** What the first answers of a person were like, by rule; rules with too few of them are not there. */
export type Baselines = ReadonlyMap<string, Spread>;

/** BL3 (H): a person's first answers, of those that have the figure. */
const FIRST_ANSWERS = 10;
/** BL3 (H): fewer say more about the questions than about the person. */
const LEAST_ANSWERS = 5;
/** BL5: over a session they are the extreme of all answers, which one answer's is not. */
const EXTREMES: ReadonlySet<string> = new Set(["PA2"]);

/** BL3: the baselines of a person. @param answers oldest first */
export function baselinesOf(answers: readonly Compared[]): Baselines {
  const rules = new Set(answers.flatMap((answer) => Object.keys(answer)));
  return new Map(
    [...rules].flatMap((rule): [string, Spread][] => {
      const first = answers.flatMap((answer) => answer[rule] ?? []).slice(0, FIRST_ANSWERS);
      return first.length < LEAST_ANSWERS ? [] : [[rule, spreadOf(first)]];
    }),
  );
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    answers: values.length,
  };
}

/** BL4: between two values in proportion, as most statistics programs do it by default. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  const value = below + (above - below) * (at - Math.floor(at));
  // Without the noise of binary fractions.
  return Math.round(value * 1_000) / 1_000;
}

/** BL5: figures of an answer, or of a whole session, beside what the person's first ones were like. */
export function withBaselines(
  figures: readonly Figure[],
  baselines: Baselines,
  of: "answer" | "session",
): Figure[] {
  return figures.map((figure) => {
    if (!figure.present || (of === "session" && EXTREMES.has(figure.rule))) return figure;
    const spread = baselines.get(figure.rule);
    const number = comparedNumber(figure);
    return spread && number ? { ...figure, baseline: { ...spread, ...number } } : figure;
  });
}
