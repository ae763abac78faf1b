import type { Parsed } from "./reading.ts";

/** LE0: "I learned that I should ask earlier" tells what is carried on, and no step in what is asked. */
export function isLearnedAt({ tokens, clauses, clauseAt }: Parsed, at: number): boolean {
  const clause = clauseAt[at];
  if (!clause) return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  const from = before?.sentence === clause.sentence ? before.from : clause.from;
  return tokens.slice(from, at).some(({ text }, index, said) => {
    const who = said[index - 1]?.text ?? "";
    return /^(learned|learnt)$/.test(text) && /^(i|we|have|'ve|had|also|really)$/.test(who);
  });
}
