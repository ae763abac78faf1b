import type { Quotable } from "@greenroom/metrics";
import type { Question } from "../question.ts";
import type { Ledger } from "./ledger.ts";

/** Constraints that fit whatever was decided: behind the decision, which is said back before. */
const onDecision: readonly string[] = [
  "Suppose that way had been closed to you. What would you have done instead?",
  "With half the time for it, what would you have done differently?",
  "If your own manager had been against it, how would you have gone about it?",
  "If it had gone wrong in the first week, what would have been your next step?",
];

/** Constraints that fit any story. */
const onStory: readonly string[] = [
  "If you had had only half the time, what would you have left out?",
  "Suppose your own manager had been against it. How would you have gone about it?",
  "If you had had to do it without the people you had, what would you have changed?",
];

export interface Constraints {
  readonly wordings: readonly string[];
  /** Whether what was decided is said back before it. */
  readonly quotes: boolean;
}

/**
 * The changed constraints that fit what was told. The question's own one hangs on a case that is
 * given, or on words that were really told; a story that went elsewhere gets one that fits any.
 */
export function constraintsFor(
  ledger: Ledger,
  question: Question,
  echo: Quotable | undefined,
): Constraints {
  const meant = question.hangsOn?.some((stem) => echo?.text.includes(` ${stem}`)) ?? false;
  const repeats = contentOf(question.changedConstraint).some((word) => echo?.text.includes(word));
  const decides =
    !repeats &&
    (meant || echo?.kind === "decision" || (question.form !== "past" && echo !== undefined));
  if (question.form !== "past" || holdsFor(ledger, question))
    return { wordings: [question.changedConstraint], quotes: decides };
  return echo ? { wordings: onDecision, quotes: true } : { wordings: onStory, quotes: false };
}

/** Words long enough to carry what a sentence is about. */
const contentOf = (text: string) => text.toLowerCase().match(/[a-z]{6,}/g) ?? [];

function holdsFor({ readings }: Ledger, { hangsOn }: Question): boolean {
  if (!hangsOn) return true;
  return readings.some(({ parsed }) =>
    parsed.tokens.some(({ text }) => hangsOn.some((stem) => text.startsWith(stem))),
  );
}
