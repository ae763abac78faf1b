import type { Quotable } from "@greenroom/metrics";
import type { Question } from "../question.ts";
import { wasSaid } from "./already-said.ts";
import { askedAsWritten } from "./asked-as-written.ts";
import type { Ledger } from "./ledger.ts";
import { rememberedConstraint } from "./memory.ts";
import { constraints, onDecision } from "./phrases/constraints.ts";

export interface ChangedCases {
  readonly texts: readonly string[];
  /** Whether what was decided is said back before it. */
  readonly quotes: boolean;
}

/**
 * The changed constraints that fit what was told: one out of the person's own past; the question's
 * own, which hangs on a case that is given, or on words that were really told; else those that fit any.
 */
export function changedCases(
  ledger: Ledger,
  question: Question,
  echo: Quotable | undefined,
): ChangedCases {
  const remembered = rememberedConstraint(ledger, question);
  if (remembered.length > 0) return { texts: remembered, quotes: false };
  if (askedAsWritten(ledger, question) && holdsFor(ledger, question))
    return { texts: [question.changedConstraint], quotes: carries(question, echo) };
  const pool = echo && question.form === "past" ? onDecision : constraints[question.form];
  const unsaid = pool.filter((text) => !wasSaid(ledger, text));
  return { texts: unsaid.length > 0 ? unsaid : pool, quotes: echo !== undefined };
}

/** Whether what is said back leads to the question's own constraint, and does not say the same. */
function carries({ form, hangsOn, changedConstraint }: Question, echo: Quotable | undefined) {
  if (!echo || contentOf(changedConstraint).some((word) => echo.text.includes(word))) return false;
  const meant = hangsOn?.some((stem) => echo.text.includes(` ${stem}`)) ?? false;
  return meant || echo.kind === "decision" || form !== "past";
}

/** Words long enough to carry what a sentence is about. */
const contentOf = (text: string) => text.toLowerCase().match(/[a-z]{6,}/g) ?? [];

function holdsFor({ readings }: Ledger, { form, hangsOn }: Question): boolean {
  if (form !== "past" || !hangsOn) return true;
  return readings.some(({ parsed }) =>
    parsed.tokens.some(({ text }) => hangsOn.some((stem) => text.startsWith(stem))),
  );
}
