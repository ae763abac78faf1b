import type { Parsed } from "./reading.ts";
import { findAll, type Patterns, type Range } from "./patterns.ts";
import type { Clause, Stance } from "./clauses.ts";
import { isNegated } from "./events.ts";
import type { Token } from "./tokens.ts";

/** Where one of the phrases stands, whatever its clause: denied, asked, or somebody else's words. */
export function anywhere({ tokens }: Parsed, list: Patterns): readonly Range[] {
  return findAll(tokens, list);
}

/** Where one of the phrases stands in somebody's own words, though it may hang on an if or a would. */
export function meant(parsed: Parsed, list: Patterns): readonly Range[] {
  return unless(parsed, findAll(parsed.tokens, list), (clause) => NOT_MEANT.has(clause.stance));
}

/** Where one of the phrases stands and is not denied, whoever says or asks it. */
export function touched(parsed: Parsed, list: Patterns): readonly Range[] {
  return unless(parsed, findAll(parsed.tokens, list), () => false);
}

/** Where one of the phrases stands as meant, and hangs on no if. */
export function asPlan(parsed: Parsed, list: Patterns): Range[] {
  return meant(parsed, list).filter(({ from }) => parsed.clauseAt[from]?.stance !== "conditional");
}

/** Where one of the phrases stands as a fact. */
export function asFact(parsed: Parsed, list: Patterns): readonly Range[] {
  return unless(parsed, findAll(parsed.tokens, list), (clause) => clause.stance !== "fact");
}

const NOT_MEANT: ReadonlySet<Stance> = new Set<Stance>(["question", "reported"]);

function unless(
  parsed: Parsed,
  hits: readonly Range[],
  is: (clause: Clause) => boolean,
): readonly Range[] {
  return hits.filter(({ from }) => {
    const clause = parsed.clauseAt[from];
    return (
      clause &&
      !is(clause) &&
      !isNegated(parsed.tokens, clause, from) &&
      !isDisbelieved(parsed, clause)
    );
  });
}

/** A stretch with as many tokens behind it as its sentence has, so many at most: how it goes on. */
export function withWhatFollows({ tokens }: Parsed, { from, to }: Range, most: number): Range {
  let end = to;
  while (end < Math.min(tokens.length, to + most) && !endsSentence(tokens[end - 1])) end += 1;
  return { from, to: end };
}

/** "What I learned is" goes on into what was learned, within so many tokens. */
const CONTENT_TOKENS = 14;

/** What announces something, with the words that say it, for a quote that can stand alone. */
export function withItsContent(parsed: Parsed, hit: Range): Range {
  return withWhatFollows(parsed, hit, CONTENT_TOKENS);
}

function endsSentence(token: Token | undefined): boolean {
  return token?.stop === "sentence" || token?.stop === "question";
}

/** "I don't think I'd investigate": what is not believed is denied. */
function isDisbelieved({ tokens }: Parsed, { from }: Clause): boolean {
  const [second, first] = [tokens[from - 1]?.text ?? "", tokens[from - 2]?.text ?? ""];
  return /^(not|never)$/.test(first) && /^(think|believe|say|see|mean)$/.test(second);
}

/** Those that have one of the others at most so many tokens away, on either side. */
export function near(
  hits: readonly Range[],
  others: readonly Range[],
  distance: number,
  behind: number = distance,
): readonly Range[] {
  return hits.filter((hit) =>
    others.some(
      (other) => other !== hit && other.from - hit.to <= distance && hit.from - other.to <= behind,
    ),
  );
}

/** Those that have one of the others at most so many tokens behind their end. */
export function followedBy(
  hits: readonly Range[],
  others: readonly Range[],
  distance: number,
): readonly Range[] {
  return hits.filter((hit) =>
    others.some((other) => other.from >= hit.to && other.from - hit.to <= distance),
  );
}

/** Those that share no token with any of the others. */
export function apartFrom<Hit extends Range>(
  hits: readonly Hit[],
  others: readonly Range[],
): readonly Hit[] {
  return hits.filter(({ from, to }) => !others.some((other) => other.from < to && from < other.to));
}

/** Each hit once, in order. */
export function inOrder(...lists: readonly (readonly Range[])[]): readonly Range[] {
  return lists.flat().toSorted((a, b) => a.from - b.from || b.to - a.to);
}
