import { partiesTold, signalIds, type SignalId, type Verdict } from "@greenroom/metrics";
import type { QuestionForm } from "@greenroom/protocol";
import { allTold } from "./all-told.ts";
import type { FollowUpMove } from "./follow-up-moves.ts";
import { wasSaid } from "./already-said.ts";
import { mayBeAsked } from "./gaps.ts";
import { told, type Ledger } from "./ledger.ts";
import { chanceTold, tellingsOf } from "./likely-gaps.ts";
import type { Question } from "../question.ts";
import { aboutPeople } from "./missing.ts";
import { PARTY, whatIfs, type WhatIf } from "./phrases/what-ifs.ts";
import { spares } from "./refusal.ts";

/** Likelier told than this, it is not asked for by name, not even of a changed case. */
const LIKELY_TOLD = 0.85;
/** Less likely than this that anything asked for is missing, and the case is changed for its own sake. */
const WORTH_ASKING = 0.15;
/** So near to the best that another serves as well. */
const AS_GOOD = 0.08;

/**
 * Of gaps as likely told as another, how often a listener felt the lack, 0 to 1: counted on labelled
 * dialogues that are open to whoever writes the rules.
 */
const feltLack: Readonly<Record<QuestionForm, Partial<Record<FollowUpMove, number>>>> = {
  past: {
    "ask-lesson": 1,
    "ask-trade-off": 1,
    "ask-result": 0.7,
    "ask-number": 0.4,
    "ask-risk": 0.35,
    "ask-own-decision": 0.1,
  },
  situational: {
    "ask-risk": 1,
    "ask-trade-off": 0.9,
    "ask-other-view": 0.6,
    "ask-diagnosis": 0.4,
    "ask-first-step": 0.4,
  },
  approach: { "ask-trade-off": 1, "ask-risk": 0.9, "ask-example": 0.9, "ask-measure": 0.3 },
  vision: {
    "ask-risk": 1,
    "ask-trade-off": 1,
    "ask-stakeholders": 0.8,
    "ask-headline": 0.9,
    "ask-cost": 0.25,
  },
  design: {
    "ask-risk": 1,
    "ask-trade-off": 1,
    "ask-load": 0.9,
    "ask-requirements": 0.4,
  },
};
/** A changed case has a price and a risk of its own: they may be asked for though the real ones were told. */
const ofAnyCase: ReadonlySet<FollowUpMove> = new Set(["ask-trade-off", "ask-risk"]);
/** A price in a story is told in too many ways to be sure that it was: where something is asked for, it is too. */
const LEAST_DOUBT_OF_PRICE = 0.35;

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
  const { form } = question;
  const may = mayBeAsked(ledger);
  const doubts = new Map<FollowUpMove, number>();
  const doubt = (move: FollowUpMove) => {
    const known = doubts.get(move) ?? 1 - chanceOf(ledger, move);
    doubts.set(move, known);
    return known;
  };
  const fitting = asTold(ledger, question).filter(
    ({ asks, text }) =>
      spares(ledger, text) &&
      !wasSaid(ledger, text) &&
      asks.every((move) => may(move) && (ofAnyCase.has(move) || doubt(move) > 1 - LIKELY_TOLD)),
  );
  /** How likely a listener misses any of what it asks for, 0 to 1. */
  const missing = ({ asks }: WhatIf, leastOfPrice: number) =>
    1 -
    asks.reduce((none, move) => {
      const least = move === "ask-trade-off" ? leastOfPrice : 0;
      return none * (1 - (feltLack[form][move] ?? 0) * Math.max(doubt(move), least));
    }, 1);
  if (fitting.every((each) => missing(each, 0) < WORTH_ASKING)) return [];
  const least = form === "past" ? LEAST_DOUBT_OF_PRICE : 0;
  const best = Math.max(...fitting.map((each) => missing(each, least)));
  const good = fitting.filter((each) => missing(each, least) >= best - AS_GOOD);
  // What names somebody of the story belongs to it more than what fits any.
  const named = good.filter((each) => !whatIfs[form].includes(each));
  return named.length > 0 ? named : good;
}

/** Those that make sense of what was told, with whoever had a say in it. */
function asTold({ heard, quotable }: Ledger, question: Question): readonly WhatIf[] {
  const kind = aboutPeople(question) ? "people" : "work";
  const words = heard.flatMap(({ parsed }) => parsed.tokens.map(({ text }) => text)).join(" ");
  const [party] = quotable.toReversed().flatMap(partiesTold);
  return whatIfs[question.form].flatMap((each) => {
    if (each.of !== undefined && each.of !== kind) return [];
    if (each.hangsOn && !each.hangsOn.test(words)) return [];
    if (!each.text.includes(PARTY)) return each;
    return party === undefined ? [] : { ...each, text: each.text.replace(PARTY, party) };
  });
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
