import type { AnswerReading } from "./reading.ts";
import { reporting } from "./lexicon/verbs.ts";
import { quotables } from "./quotable.ts";
import { mayRemember, textOf, toldPlainly } from "./told-plainly.ts";

/** Nothing that can be named again: "it fell by a third", "the energy on those four". */
const UNNAMED =
  /^(which|and|or|everything|things?|cut)\b|\b(it|that|this|they|them|these|those|he|him|she|her)\b/;
const UNDECIDED = /\b(or|maybe|perhaps|about|around|roughly|nearly|almost)\b/;

/** What changed by how much, as it can be said back: "your error rate fell by a third"; in the order told. */
export function figuresTold(reading: AnswerReading): string[] {
  const { parsed } = reading;
  if (!mayRemember(reading)) return [];
  const changes = toldPlainly(
    parsed,
    parsed.amounts.filter(({ kind }) => kind === "change"),
  ).map((amount) => ({ ...amount, text: textOf(parsed, amount) }));
  if (changes.length === 0) return [];
  return quotables(reading)
    .filter(({ kind, text, at }) => {
      const from = parsed.clauseAt[at]?.from ?? at;
      const reported = parsed.tokens.slice(from, at).some((token) => reporting.has(token.text));
      const spoken = text.toLowerCase().replaceAll("%", " percent").replaceAll("-", " ");
      return (
        kind === "outcome" &&
        !reported &&
        !UNNAMED.test(text) &&
        !UNDECIDED.test(text) &&
        changes.some((change) => change.to > at && spoken.includes(change.text))
      );
    })
    .map(({ text }) => text);
}
