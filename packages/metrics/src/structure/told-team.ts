import { isNegated } from "./events.ts";
import { findAll, patterns, type Range } from "./patterns.ts";
import type { AnswerReading, Parsed } from "./reading.ts";

/** How large one's own team was, as it can be said back: "a team of eight". */
export interface ToldTeam {
  readonly text: string;
  readonly at: number;
}

const teams = patterns(`
  a team of #
`);

/** Every word of what is remembered must have been heard well: a wrong memory is worse than none. */
const SURE = 0.8;
const UNDECIDED = /^(or|to|point|hundred|thousand|million|percent|teams?|departments?|squads?|th)$/;

/** The sizes told of one's own team, in the order told; nothing denied, imagined, or of others. */
export function teamsTold({ parsed, sensitive, refusals }: AnswerReading): ToldTeam[] {
  if (sensitive !== null || refusals.length > 0) return [];
  return findAll(parsed.tokens, teams)
    .filter((hit) => isOwn(parsed, hit) && isSure(parsed, hit))
    .map((hit) => ({ text: textOf(parsed, hit), at: hit.from }));
}

function isOwn({ tokens, clauseAt }: Parsed, hit: Range): boolean {
  const clause = clauseAt[hit.from];
  if (!clause || clause.stance !== "fact" || isNegated(tokens, clause, hit.from)) return false;
  if (clause.subject !== "i" && clause.subject !== "we") return false;
  const before = tokens.slice(clause.from, hit.from).map(({ text }) => text);
  // "I wanted a team of eight", "I left a team of eight", "instead of a team of eight".
  return (
    before.some((text) => OWNED.test(text)) &&
    !before.some((text) => /^(instead|than|not|for)$/.test(text))
  );
}

const OWNED =
  /^(lead|led|leading|had|have|am|was|were|are|managed|manage|managing|ran|run|running|took|joined|on|in|inherited|responsible)$/;

function isSure({ tokens, words }: Parsed, { from, to }: Range): boolean {
  const next = tokens[to - 1]?.stop ? "" : (tokens[to]?.text ?? "");
  const sure = tokens.slice(from, to).every(({ word }) => (words[word]?.confidence ?? 0) >= SURE);
  return sure && !UNDECIDED.test(next) && !/^\d*[.,]\d/.test(next);
}

function textOf({ tokens }: Parsed, { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
