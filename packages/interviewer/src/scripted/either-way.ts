import { signalIds, type SignalId, type Verdict } from "@greenroom/metrics";
import { allTold } from "./all-told.ts";
import type { FollowUpMove } from "./follow-up-moves.ts";
import { mayBeAsked } from "./gaps.ts";
import { told, type Ledger } from "./ledger.ts";
import { chanceTold, tellingsOf } from "./likely-gaps.ts";
import { whatIfs, type WhatIf } from "./phrases/what-ifs.ts";
import { spares } from "./refusal.ts";

/** Likelier told than this, it is not asked for, not even of a changed case. */
const LIKELY_TOLD = 0.85;
/** Less likely than this that anything asked for is missing, and the case is changed for its own sake. */
const WORTH_ASKING = 0.3;
/** So near to the best that another serves as well. */
const AS_GOOD = 0.06;

/** Where no meaning is known: how likely it was told, by what the rules heard of it. */
const byVerdict: Readonly<Record<Verdict, number>> = { shown: 1, thin: 0.7, "not-heard": 0.5 };

/**
 * The changed cases that ask for what the answer may have left out, where it cannot be known: a fair
 * question, whether or not it was told of the real one. All of them ask for much the same; empty where
 * all of it was likely told.
 */
export function eitherWay(ledger: Ledger): readonly WhatIf[] {
  const { question } = ledger;
  if (!question) return [];
  const may = mayBeAsked(ledger);
  const chance = new Map<FollowUpMove, number>();
  const chanceFor = (move: FollowUpMove) => {
    const known = chance.get(move) ?? chanceOf(ledger, move);
    chance.set(move, known);
    return known;
  };
  const fitting = whatIfs[question.form].filter(
    ({ asks, text }) =>
      spares(ledger, text) && asks.every((move) => may(move) && chanceFor(move) < LIKELY_TOLD),
  );
  const missing = ({ asks }: WhatIf) => 1 - asks.reduce((all, move) => all * chanceFor(move), 1);
  const best = Math.max(...fitting.map(missing), 0);
  return best < WORTH_ASKING ? [] : fitting.filter((each) => missing(each) >= best - AS_GOOD);
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
