import { elementsFor } from "@greenroom/metrics";
import type { InterviewContext } from "../interviewer.ts";
import { followUpMoves, type FollowUpMove } from "../scripted/follow-up-moves.ts";
import { openGaps } from "../scripted/gaps.ts";
import { foldLedger, told, type Ledger } from "../scripted/ledger.ts";

/** Gaps that are named: more would only make a small model ask for two at once. */
const MOST_GAPS = 3;

/** What each gap asks for, as it goes on after "Still open:". */
const wanted: Partial<Readonly<Record<FollowUpMove, string>>> = {
  "ask-one-time": "one particular time, instead of habits",
  "ask-own-decision": "what they themselves decided, where it was only 'we'",
  "ask-result": "what came of it",
  "ask-number": "how large the change was",
  "ask-trade-off": "what it cost, or what was turned down for it",
  "ask-risk": "what could have gone wrong",
  "ask-lesson": "what they carry forward from it",
  "ask-diagnosis": "what they would find out before changing anything",
  "ask-first-step": "what they would do first",
  "ask-other-view": "how it looks to the other side",
  "ask-words": "the words they would say",
  "ask-method": "the steps they really take",
  "ask-example": "one real case",
  "ask-measure": "how they know that it works",
  "ask-limits": "where it does not work",
  "ask-headline": "the point, in one sentence",
  "ask-cost": "what it takes, in people or money",
  "ask-date": "when it starts and when it pays",
  "ask-stakeholders": "who has to agree, and who loses something",
  "ask-requirements": "the problem, before its solution",
  "ask-load": "how much of it there is",
  "ask-choice": "what they choose",
  "ask-operations": "how it is watched, rolled out and rolled back",
};

/**
 * What the rules know, in a few lines for a model: where the interview stands, what a strong answer to
 * this question shows, what was told, what is open and what stays closed. Empty before any question.
 */
export function briefOf(context: InterviewContext): string {
  const ledger = foldLedger(context.exchanges);
  const { question } = ledger;
  if (!question) return "";
  const { plan, elapsedS } = context;
  const nth = Math.max(1, ledger.askedIds.size);
  const gaps = openGaps(ledger).slice(0, MOST_GAPS);
  const asked = followUpMoves.filter((move) => ledger.moves.has(move));
  const lines = [
    `Question ${nth} of this interview, minute ${minutes(elapsedS)} of ${minutes(plan.lengthS)}.`,
    `A strong answer to it shows: ${question.strong.join("; ")}.`,
    listed("Told already", toldIn(ledger)),
    listed("Still open, the weightiest first", gaps.map(gapInWords)),
    listed("Declined by the candidate, never to be asked for", [...ledger.refused]),
    listed("Asked for already, not to be asked again", asked.map(gapInWords)),
  ];
  return lines.filter((line) => line !== null).join("\n");
}

const gapInWords = (move: FollowUpMove): string =>
  wanted[move] ?? move.replace(/^ask-/, "").replaceAll("-", " ");

/** Names of the elements that were shown, as the review calls them. */
function toldIn(ledger: Ledger): string[] {
  const { question } = ledger;
  if (!question) return [];
  return elementsFor(question.form, question.pillar)
    .filter(([id]) => told(ledger, id) === "shown")
    .map(([, name]) => name.toLowerCase());
}

function listed(what: string, items: readonly string[]): string | null {
  return items.length === 0 ? null : `${what}: ${items.join("; ")}.`;
}

const minutes = (s: number): number => Math.round(s / 60);
