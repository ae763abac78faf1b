import type { Question } from "../question.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Whether the open question was asked in its own words: its follow-ups and its changed constraint hang
 * on them.
 */
export function askedAsWritten({ said }: Pick<Ledger, "said">, { id, spoken }: Question): boolean {
  const asked = said.findLast(({ kind, questionId }) => kind === "ask" && questionId === id);
  return asked?.text.includes(spoken) ?? false;
}
