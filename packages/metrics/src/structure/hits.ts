import { stanceAt, type Clause, type Stance } from "./clauses.ts";
import { wordsToShow } from "./concreteness.ts";
import { evidenceOf, RELIED_ON, type Evidence } from "./evidence.ts";
import { isNegated } from "./events.ts";
import { findAll, type Patterns, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** The clause in which a token stands. */
export function clauseOf({ clauseAt }: Parsed, at: number): Clause | undefined {
  return clauseAt[at];
}

/** Where one of the phrases stands in a clause of these stances, and is not negated. */
export function stands(parsed: Parsed, list: Patterns, stances: readonly Stance[]): Range[] {
  return findAll(parsed.tokens, list).filter((hit) => {
    const clause = clauseOf(parsed, hit.from);
    const stance = clause && stanceAt(parsed.tokens, clause, hit.to - 1);
    return (
      clause && stance && stances.includes(stance) && !isNegated(parsed.tokens, clause, hit.from)
    );
  });
}

/** What shows an element, and what only touches it. */
export interface Hits {
  readonly full: readonly Range[];
  readonly weak: readonly Range[];
}

/** Most quotes that one element carries. */
const MOST_QUOTES = 4;

const wordsIn = (quotes: readonly Evidence[]) =>
  quotes.reduce((sum, { text }) => sum + text.split(" ").length, 0);

/**
 * `shown` by full hits, `thin` by weak ones only, where every quote was heard with doubt, or where
 * too little is quoted of an answer that is told vaguely (HO16).
 */
export function signal(parsed: Parsed, full: readonly Range[], weak: readonly Range[]): Signal {
  const counts = (hit: Range) =>
    !parsed.noEvidence.some(({ from, to }) => hit.from >= from && hit.from < to);
  const strong = full.filter(counts);
  const hits = strong.length > 0 ? strong : weak.filter(counts);
  const quotes = hits
    .map((hit) => evidenceOf(parsed, hit))
    .toSorted((a, b) => a.startSample - b.startSample);
  const evidence = quotes.filter(
    (quote, at) => at === 0 || quote.startSample >= (quotes[at - 1]?.endSample ?? 0),
  );
  if (evidence.length === 0) return { verdict: "not-heard", evidence, sure: false };
  const told = evidence.slice(0, MOST_QUOTES);
  const sure = strong.length > 0 && evidence.some((quote) => quote.confidence >= RELIED_ON);
  const enough = wordsIn(told) >= wordsToShow(parsed.tokens);
  return { verdict: sure && enough ? "shown" : "thin", evidence: told, sure };
}
