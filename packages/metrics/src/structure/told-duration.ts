import { findAll, patterns } from "./patterns.ts";
import type { AnswerReading } from "./reading.ts";
import { mayRemember, textOf, toldPlainly } from "./told-plainly.ts";

const durations = patterns(`
  took us|me|the # weeks|months|years
  took # weeks|months|years
  lasted # weeks|months|years
`);

const UNDECIDED = /^(or|to|and|longer|more|each|instead|too|less|off|back|ahead)$/;

const OF_EACH = /^(each|every|any|one|ones|usually|always|normally|they|he|she|their|his|her)$/;

/** How long something took as it can be said back, "nine months", in the order told; only plain facts. */
export function durationsTold(reading: AnswerReading): string[] {
  if (!mayRemember(reading)) return [];
  const { parsed } = reading;
  return toldPlainly(parsed, findAll(parsed.tokens, durations)).flatMap(({ from, to }) => {
    const before = parsed.tokens.slice(parsed.clauseAt[from]?.from ?? 0, from);
    // "Each change took", "the last one took": that was no work of one's own.
    if (before.some(({ text }) => OF_EACH.test(text))) return [];
    const next = parsed.tokens[to - 1]?.stop ? "" : (parsed.tokens[to]?.text ?? "");
    return UNDECIDED.test(next) ? [] : [textOf(parsed, { from: to - 2, to })];
  });
}
