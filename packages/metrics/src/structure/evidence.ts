import type { Span, Word } from "@greenroom/protocol";
import type { Clause } from "./clauses.ts";
import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** Words of the answer that show something. */
export interface Evidence extends Span {
  readonly text: string;
  /** Mean confidence of its words, 0 to 1. */
  readonly confidence: number;
}

/** Longest quote, words: enough to recognise the moment, short enough to read. */
const LONGEST_QUOTE = 18;

/** Under this mean confidence a quote shows nothing by itself. */
export const RELIED_ON = 0.5;

/** Nothing that is quoted ends in one of these: what they lead to was cut off. */
const LEADS_ON =
  /^(a|an|the|my|our|your|their|its|every|of|at|from|for|into|onto|to|with|than|and|or|but|nor|because|if)$/;
/** The same where a long clause was cut; at its end they may belong to the verb ("it fell over"). */
const LEADS_ON_IN_A_CLAUSE =
  /^(his|her|this|these|those|that|some|any|no|each|in|on|by|about|over|under|through|as|so|not|very|which|who|when|while|what|how)$/;

/**
 * The clause around a hit as a quote; a clause that is too long is cut to the hit's surroundings.
 * HO17: it ends in no word that leads on: what it leads to is quoted too, or the word is not.
 */
export function evidenceOf(parsed: Parsed, hit: Range): Evidence {
  const { words, tokens, clauseAt } = parsed;
  const first = clauseAt[hit.from];
  const last = clauseAt[hit.to - 1];
  let from = tokens[Math.min(first?.from ?? hit.from, hit.from)]?.word ?? 0;
  let to = tokens[Math.max(last?.to ?? hit.to, hit.to) - 1]?.word ?? from;
  if (to - from < LONGEST_QUOTE) {
    to = wholeEnd(parsed, from, to, last);
  } else {
    from = Math.max(from, (tokens[hit.from]?.word ?? from) - 4);
    to = Math.min(to, from + LONGEST_QUOTE - 1);
  }
  const least = Math.max(from, tokens[hit.from]?.word ?? from);
  to = trimmedEnd(parsed, least, to);
  const quoted = words.slice(from, to + 1);
  return {
    startSample: quoted[0]?.startSample ?? 0,
    endSample: quoted.at(-1)?.endSample ?? 0,
    text: quoted.map((word) => word.text).join(" "),
    confidence: quoted.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, quoted.length),
  };
}

/** Through the next clause, where this one leads on to it: "a change to" how we repeat payments. */
function wholeEnd(
  { words, tokens, clauses }: Parsed,
  from: number,
  to: number,
  clause: Clause | undefined,
): number {
  const next = clause && clauses[clauses.indexOf(clause) + 1];
  if (!next || !LEADS_ON.test(plainWord(words[to])) || endsInStop(words[to])) return to;
  const end = tokens[next.to - 1]?.word ?? to;
  return end - from < LONGEST_QUOTE ? end : to;
}

/** Back to the last word that leads to nothing behind it, and not further than `least`. */
function trimmedEnd({ words, tokens, clauseAt }: Parsed, least: number, to: number): number {
  const at = tokens.findLastIndex(({ word }) => word <= to);
  const inClause = at >= 0 && at + 1 < (clauseAt[at]?.to ?? 0);
  let end = to;
  while (end > least && !endsInStop(words[end])) {
    const text = plainWord(words[end]);
    const leadsOn = LEADS_ON.test(text) || HESITATION.test(text);
    if (!leadsOn && !((inClause || end < to) && LEADS_ON_IN_A_CLAUSE.test(text))) break;
    end -= 1;
  }
  return end;
}

const HESITATION = /^(um|uh|uhm|er|erm|ah)$/;
const plainWord = (word: Word | undefined) =>
  word?.text.toLowerCase().replaceAll(/[^a-z']/g, "") ?? "";
const endsInStop = (word: Word | undefined) => /[.!?]["')]*$/.test(word?.text ?? "");
