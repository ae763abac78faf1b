import type { AnswerReading } from "@greenroom/metrics";
import { allTold } from "./all-told.ts";
import { gapOfMove } from "./break-in-moves.ts";
import { followUpMoves, type FollowUpMove } from "./follow-up-moves.ts";
import { gapsBySureness } from "./gaps.ts";
import type { Ledger } from "./ledger.ts";
import { chanceTold } from "./likely-gaps.ts";

/** What an interviewer does not let go where it was talked around; the rest is left after one try. */
const worthTwice: ReadonlySet<FollowUpMove> = new Set([
  "ask-own-decision",
  "ask-result",
  "ask-number",
  "ask-first-step",
  "ask-example",
  "ask-headline",
  "ask-cost",
  "ask-choice",
  "ask-load",
]);

/** Likelier told than this, it may have been answered after all. */
const SURELY_NOT_TOLD = 0.1;
/** Before it is asked for once more. */
export const stayWithIt: readonly string[] = [
  "Let me stay with that for a moment.",
  "I'd like to stay with that.",
  "Before we leave that:",
];

/** So few tokens are an answer of its kind: there is no more to it. */
const LEAST_TALK = 25;

/**
 * What was just asked for and talked around at length, so that it is asked for once more, in another
 * way; `undefined` where it was answered, or where that was tried.
 */
export function dodged(ledger: Ledger): FollowUpMove | undefined {
  const { pending, latest, said } = ledger;
  if (pending?.kind !== "follow-up" || !latest || latest.parsed.tokens.length < LEAST_TALK)
    return undefined;
  const gap = followUpMoves.find((move) => move === gapOfMove(pending.move));
  if (!gap || !worthTwice.has(gap) || latest.refusals.length > 0) return undefined;
  const opened = said.findLastIndex(({ kind }) => kind === "ask");
  const times = said.slice(opened).filter(({ move }) => gapOfMove(move) === gap).length;
  return times === 1 && isOpen(ledger, gap, latest) ? gap : undefined;
}

/** Neither the rules nor the meaning find it in all that was told. */
function isOpen(ledger: Ledger, gap: FollowUpMove, latest: AnswerReading): boolean {
  const told = allTold(ledger);
  if (!told || latest.sensitive) return false;
  const { sure } = gapsBySureness({ ...ledger, moves: new Set() });
  return sure.includes(gap) && (chanceTold(told, gap) ?? 1) < SURELY_NOT_TOLD;
}
