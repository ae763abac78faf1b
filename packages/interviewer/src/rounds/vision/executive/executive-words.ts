import type { PointId } from "../points.ts";

/** What was told and can be put to the test, behind the candidate's own words. */
export const challenged = [
  "ask",
  "cost",
  "date",
  "stakeholders",
  "measure",
  "headline",
  "risk",
] as const satisfies readonly PointId[];
export type Challenged = (typeof challenged)[number];

/** One persona in the chair of an executive. Each wording asks one thing. */
export interface ExecutiveWords {
  /** How long, who listens, and that nobody interrupts: `{minutes}`, `{listener}`. */
  readonly announce: readonly string[];
  /** To a presentation that fell silent too early. */
  readonly goOn: readonly string[];
  /** Before the first question. */
  readonly begin: readonly string[];
  /** What was not told. */
  readonly asks: Readonly<Record<PointId, readonly string[]>>;
  /** After a vague answer: for a figure, a day, somebody by their job, one sentence, a case. */
  readonly presses: Readonly<Record<Press, readonly string[]>>;
  /** What was told, put to the test. */
  readonly challenges: Readonly<Record<Challenged, readonly string[]>>;
  /** Before the changed constraint; may be empty. */
  readonly turns: readonly string[];
  /** Changed constraints for any vision, beside the scene's own. */
  readonly constraints: readonly string[];
  /** Points in the order in which this one wants them, the headline and the ask apart; the rest follow. */
  readonly wants: readonly PointId[];
}

export type Press = "figure" | "date" | "who" | "sentence" | "case";
