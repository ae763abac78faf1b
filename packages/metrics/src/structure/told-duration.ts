import { isNegated } from "./events.ts";
import { findAll, patterns } from "./patterns.ts";
import type { AnswerReading } from "./reading.ts";

const durations = patterns(`
  took us|me|the # weeks|months|years
  took # weeks|months|years
  lasted # weeks|months|years
`);

/** Every word of what is remembered must have been heard well: a wrong memory is worse than none. */
const SURE = 0.8;
const UNDECIDED = /^(or|to|and|longer|more|each|instead|too|less|off|back|ahead)$/;

/** How long something took as it can be said back, "nine months", in the order told; only plain facts. */
export function durationsTold({ parsed, sensitive, refusals }: AnswerReading): string[] {
  if (sensitive !== null || refusals.length > 0) return [];
  const { tokens, words, clauseAt } = parsed;
  return findAll(tokens, durations).flatMap(({ from, to }) => {
    const clause = clauseAt[from];
    const hit = tokens.slice(from, to);
    const sure = hit.every(({ word }) => (words[word]?.confidence ?? 0) >= SURE);
    const next = tokens[to - 1]?.stop ? "" : (tokens[to]?.text ?? "");
    const told = clause?.stance === "fact" && !isNegated(tokens, clause, from);
    if (!sure || !told || UNDECIDED.test(next)) return [];
    return [
      hit
        .slice(-2)
        .map(({ text }) => text)
        .join(" "),
    ];
  });
}
