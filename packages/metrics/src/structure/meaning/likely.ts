import { comparesSizes } from "../comparisons.ts";
import { apartFrom } from "../near.ts";
import type { Range } from "../patterns.ts";
import {
  mayDescribe,
  mayFrame,
  mayTellEnd,
  mayTellExample,
  mayTellLesson,
  mayTellOtherView,
  mayTellOwnPart,
  mayTellPrice,
  mayTellRisk,
} from "../perhaps.ts";
import type { AnswerReading, SignalId } from "../reading.ts";
import { toldModel } from "./model.ts";
import { oddsOf } from "./sense.ts";
import type { AnswerJudge, Telling } from "./told-model.ts";

/**
 * How likely it is that an answer tells this, 0 to 1: what the rules found in its words, and what its
 * stretches mean, weighed as they proved right in labelled answers. `null` where its meaning is not
 * known, or too few answers were labelled for it.
 */
export function likelyTold(reading: AnswerReading, telling: Telling): number | null {
  const judge = reading.sense && toldModel().judge(reading.form, telling);
  if (!judge) return null;
  const features = weighFeatures(reading, telling);
  return features && chance(judge, features);
}

/** How likely a judge holds what has these features, 0 to 1. */
export function chance({ bias, weights }: AnswerJudge, features: readonly number[]): number {
  return logistic(features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), bias));
}

/** The stretch that most likely tells it, but for those in which nothing shows anything. */
export function likeliestStretch({ sense, parsed }: AnswerReading, telling: Telling): Range | null {
  if (!sense) return null;
  const stretches = apartFrom(sense.stretches, parsed.noEvidence);
  const odds = oddsOf({ stretches }, telling);
  return stretches[odds.indexOf(Math.max(...odds))] ?? null;
}

/** No stretch is so sure to tell something that nothing else counts. */
const SUREST = 0.98;

/** What a whole answer is judged by: four findings of the rules, then how many stretches seem to tell it. */
export function weighFeatures(reading: AnswerReading, telling: Telling): number[] | null {
  if (!reading.sense) return null;
  const odds = oddsOf(reading.sense, telling).toSorted((a, b) => b - a);
  const [best = 0, second = best] = odds;
  const any = -odds.reduce((sum, each) => sum + Math.log(1 - SUREST * logistic(each)), 0);
  return [
    ...foundByRules(reading, telling).map(Number),
    Math.log(any + 0.02),
    best / 3,
    second / 3,
    odds.length / 10,
  ];
}

const perhaps: Partial<Record<Telling, (reading: AnswerReading) => boolean>> = {
  "trade-off": mayTellPrice,
  risk: mayTellRisk,
  limits: mayTellRisk,
  "other-view": mayTellOtherView,
  lesson: mayTellLesson,
  result: mayTellEnd,
  example: mayTellExample,
  requirements: mayFrame,
  decision: mayTellOwnPart,
};

function foundByRules(reading: AnswerReading, telling: Telling): readonly boolean[] {
  switch (telling) {
    case "number":
      return [reading.numberTold, reading.amountTold, comparesSizes(reading), reading.measurable];
    case "habit":
      return [reading.generic, false, false, false];
    case "working":
      return [mayDescribe(reading), false, false, false];
    default: {
      const { verdict, sure } = reading.signals[telling satisfies SignalId];
      const told = perhaps[telling]?.(reading) ?? false;
      return [verdict === "shown", verdict === "thin", told, sure];
    }
  }
}

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));
