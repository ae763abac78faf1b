import type { QuestionForm } from "@greenroom/protocol";
import { allTold } from "./all-told.ts";
import type { FollowUpMove } from "./follow-up-moves.ts";
import { gapsBySureness, mayBeAsked } from "./gaps.ts";
import type { Ledger } from "./ledger.ts";
import { chanceTold } from "./likely-gaps.ts";

/** What is asked for of a changed case, so that the question is worth answering whatever was told before. */
export interface EitherWay {
  /** What is asked first; `null` where it is only what they would do. */
  readonly first: FollowUpMove | null;
  readonly price: boolean;
  readonly risk: boolean;
}

/** What can come first, where it is least likely told. The first of those that are alike wins. */
const canComeFirst: Readonly<Record<QuestionForm, readonly FollowUpMove[]>> = {
  past: ["ask-lesson", "ask-own-decision", "ask-result"],
  situational: ["ask-other-view", "ask-diagnosis", "ask-first-step"],
  approach: ["ask-example", "ask-measure"],
  vision: ["ask-stakeholders", "ask-headline", "ask-cost"],
  design: ["ask-load", "ask-requirements"],
};

/** Likelier told than this, it need not be asked for even of a changed case. */
const SURELY_TOLD = 0.9;
/** What the rules found missing, where no meaning is known: as likely as not. */
const EVEN = 0.5;

/**
 * What the answer may have left out, where it cannot be known: asked of a changed case it is a fair
 * question, whether or not it was told of the real one. `null` where all of it was surely told.
 */
export function eitherWay(ledger: Ledger): EitherWay | null {
  const { question } = ledger;
  if (!question) return null;
  const perhapsMissing = (move: FollowUpMove) =>
    mayBeAsked(ledger)(move) && chanceOf(ledger, move) < SURELY_TOLD;
  const first = canComeFirst[question.form]
    .filter(perhapsMissing)
    .toSorted((a, b) => chanceOf(ledger, a) - chanceOf(ledger, b))[0];
  const price = perhapsMissing("ask-trade-off");
  const risk = perhapsMissing("ask-risk");
  return first || price || risk ? { first: first ?? null, price, risk } : null;
}

/** The gaps that it goes after, as they are called. */
export function gapsIn({ first, price, risk }: EitherWay): FollowUpMove[] {
  return [
    ...(first ? [first] : []),
    ...(price ? (["ask-trade-off"] as const) : []),
    ...(risk ? (["ask-risk"] as const) : []),
  ];
}

/** How likely this was told, 0 to 1. */
function chanceOf(ledger: Ledger, move: FollowUpMove): number {
  const told = allTold(ledger);
  const likely = told && chanceTold(told, move);
  if (likely !== null) return likely;
  const { sure, doubtful } = gapsBySureness(ledger);
  return [...sure, ...doubtful].includes(move) ? EVEN : 1;
}
