import type { Question } from "../question.ts";
import { changedCases } from "./changed-constraint.ts";
import { nearTheEnd } from "./pace.ts";
import type { WhatIf } from "./phrases/what-ifs.ts";
import { clauseFor } from "./take-up.ts";
import { word, type Turn } from "./utterances.ts";
import { asSentence } from "./wording.ts";

/** More than so many words at once are hard to follow by ear. */
const MOST_WORDS = 30;

/**
 * One of these changed cases, behind what was decided where that was said in a few words.
 *
 * @param opening what was said before it; empty where something of the answer may be said back
 */
export function wordWhatIf(
  turn: Turn,
  cases: readonly WhatIf[],
  opening: string,
): { readonly text: string; readonly asks: WhatIf["asks"] } {
  const text = word(
    turn,
    cases.map((each) => each.text),
  );
  const asks = cases.find((each) => each.text === text)?.asks ?? [];
  return { text: ledBy(opening || echoOf(turn), text), asks };
}

/** What was told, with one thing otherwise: for an answer in which nothing is missing. */
export function wordConstraint(turn: Turn, question: Question, opening: string): string {
  const echo =
    opening || nearTheEnd(turn) ? undefined : clauseFor(turn.ledger, "change-constraint");
  const { texts, quotes } = changedCases(turn.ledger, question, echo);
  const lead = echo && quotes ? asSentence(echo.text) : "";
  return ledBy(opening || lead, word(turn, texts));
}

function echoOf(turn: Turn): string {
  const echo = nearTheEnd(turn) ? undefined : clauseFor(turn.ledger, "change-constraint");
  return echo ? asSentence(echo.text) : "";
}

/** Behind a lead where both together can be followed. */
function ledBy(lead: string, text: string): string {
  const both = `${lead} ${text}`.trim();
  return both.split(/\s+/).length <= MOST_WORDS ? both : text;
}
