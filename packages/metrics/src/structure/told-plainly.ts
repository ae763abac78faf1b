import { isNegated } from "./events.ts";
import { looksPast, modals } from "./lexicon/verbs.ts";
import { notSoIn } from "./not-so.ts";
import type { Range } from "./patterns.ts";
import type { AnswerReading, Parsed } from "./reading.ts";
import { jestsIn } from "./remarks.ts";

/** Every word of what is remembered must have been heard well: a wrong memory is worse than none. */
const SURE = 0.8;

/** Nothing is remembered of an answer in which something was declined, or that hurts. */
export function mayRemember({ sensitive, refusals, aside }: AnswerReading): boolean {
  return sensitive === null && refusals.length === 0 && aside === null;
}

/**
 * Those of the stretches that were told as so: not denied, imagined, asked, reported, in jest or taken
 * back, and every word of them heard well.
 */
export function toldPlainly<Hit extends Range>(parsed: Parsed, hits: readonly Hit[]): Hit[] {
  if (hits.length === 0) return [];
  const { tokens, words, clauseAt } = parsed;
  const notSo = [...jestsIn(parsed), ...notSoIn(parsed)];
  return hits.filter(({ from, to }) => {
    const clause = clauseAt[from];
    return (
      clause?.stance === "fact" &&
      !isNegated(tokens, clause, from) &&
      !notSo.some((range) => from < range.to && to > range.from) &&
      tokens.slice(from, to).every(({ word }) => (words[word]?.confidence ?? 0) >= SURE)
    );
  });
}

/** The tokens as they go on after what they were told as. */
export function textOf({ tokens }: Parsed, { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** Words that go on in no noun: "the billing service was", not "the billing service team". */
const GOES_ON =
  /^(and|or|but|so|because|if|when|while|until|since|although|though|before|after|who|whom|which|that|i|we|you|he|she|they|it|this|in|on|at|for|with|by|from|to|into|about|as|than|over|under|during|through|is|are|am|be|has|have|do|does|not|never|always|also|then|first|just|really|still|already|now|later|again|back|down|up|out|off|there|here|alone|myself|himself|herself|themselves|instead|too|together)$/;

/** Whether a noun ends before this token, so that what was heard is the whole of it. */
export function endsBefore({ tokens }: Parsed, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return (
    at >= tokens.length ||
    tokens[at - 1]?.stop !== null ||
    GOES_ON.test(text) ||
    looksPast(text) ||
    modals.has(text)
  );
}
