import { signalIds, type SignalId, type Verdict } from "@greenroom/metrics";
import type { QuestionForm } from "@greenroom/protocol";
import { allTold } from "./all-told.ts";
import type { FollowUpMove } from "./follow-up-moves.ts";
import { mayBeAsked } from "./gaps.ts";
import { told, type Ledger } from "./ledger.ts";
import { chanceTold, tellingsOf } from "./likely-gaps.ts";

/** What is asked first of a changed case, by what it may fill: one question can fill two. */
export type First = keyof typeof fills;
const fills = {
  lesson: ["ask-lesson"],
  "own-decision": ["ask-own-decision"],
  result: ["ask-result"],
  "heard-first": ["ask-diagnosis", "ask-other-view"],
  "first-step": ["ask-first-step"],
  example: ["ask-example"],
  measure: ["ask-measure"],
  stakeholders: ["ask-stakeholders"],
  headline: ["ask-headline"],
  cost: ["ask-cost"],
  load: ["ask-load"],
  requirements: ["ask-requirements"],
} as const satisfies Record<string, readonly FollowUpMove[]>;

/** What is asked for of a changed case, so that the question is worth answering whatever was told before. */
export interface EitherWay {
  /** What is asked first; `null` where it is only what they would do. */
  readonly first: First | null;
  readonly price: boolean;
  readonly risk: boolean;
}

/** What can come first, where it is least likely told. */
const canComeFirst: Readonly<Record<QuestionForm, readonly First[]>> = {
  past: ["lesson", "own-decision", "result"],
  situational: ["heard-first", "first-step"],
  approach: ["example", "measure"],
  vision: ["stakeholders", "headline", "cost"],
  design: ["load", "requirements"],
};

/** Likelier told than this, it need not be asked for even of a changed case. */
const SURELY_TOLD = 0.9;
/** Where no meaning is known: how likely it was told, by what the rules heard of it. */
const byVerdict: Readonly<Record<Verdict, number>> = { shown: 1, thin: 0.7, "not-heard": 0.5 };

/**
 * What the answer may have left out, where it cannot be known: asked of a changed case it is a fair
 * question, whether or not it was told of the real one. `null` where all of it was surely told.
 */
export function eitherWay(ledger: Ledger): EitherWay | null {
  const { question } = ledger;
  if (!question) return null;
  const may = mayBeAsked(ledger);
  const chance = (first: First) =>
    Math.min(...fills[first].filter(may).map((move) => chanceOf(ledger, move)), 1);
  const [first] = canComeFirst[question.form]
    .filter((each) => chance(each) < SURELY_TOLD)
    .toSorted((a, b) => chance(a) - chance(b));
  // Whatever is changed has a price, and can go wrong.
  const price = may("ask-trade-off");
  const risk = may("ask-risk");
  const perhaps = (["ask-trade-off", "ask-risk"] as const).some(
    (move) => may(move) && chanceOf(ledger, move) < SURELY_TOLD,
  );
  return first || perhaps ? { first: first ?? null, price, risk } : null;
}

/** The gaps that it goes after, as they are called. */
export function gapsIn({ first, price, risk }: EitherWay): FollowUpMove[] {
  return [
    ...(first ? fills[first] : []),
    ...(price ? (["ask-trade-off"] as const) : []),
    ...(risk ? (["ask-risk"] as const) : []),
  ];
}

/** How likely this was told, 0 to 1. */
function chanceOf(ledger: Ledger, move: FollowUpMove): number {
  const reading = allTold(ledger);
  const likely = reading && chanceTold(reading, move);
  if (likely !== null) return likely;
  const heard = tellingsOf(ledger.question?.form ?? "past", move).flatMap((telling) =>
    telling === "number" ? amountVerdict(ledger) : isSignal(telling) ? told(ledger, telling) : [],
  );
  return Math.max(...heard.map((verdict) => byVerdict[verdict]), 0);
}

const isSignal = (name: string): name is SignalId => signalIds.some((id) => id === name);

const amountVerdict = ({ heard }: Ledger): Verdict =>
  heard.some(({ amountTold }) => amountTold) ? "shown" : "not-heard";
