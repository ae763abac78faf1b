import { firstDeedIn } from "./deeds.ts";
import { views } from "./lexicon/perhaps-other-view.ts";
import { ownWords } from "./lexicon/perhaps-own.ts";
import { afterwards } from "./lexicon/perhaps-lesson.ts";
import { endings } from "./lexicon/perhaps-outcome.ts";
import { noPrices, prices, pricesInAStory } from "./lexicon/perhaps-price.ts";
import { dangers, noDangers } from "./lexicon/perhaps-risk.ts";
import { framings, wavering, workings } from "./lexicon/perhaps-design.ts";
import { apartFrom, touched } from "./near.ts";
import { findAll, patterns, type Range } from "./patterns.ts";
import type { AnswerReading, Parsed } from "./reading.ts";

/*
 * What may have been told, in whatever words: enough to doubt that it is missing, not enough to show
 * it. Who asks for something as though it had not been said has to have no such doubt.
 */

/** Whether a price may have been told: what was paid, lost or let go, and who did not like it. */
export function mayTellPrice(reading: AnswerReading): boolean {
  return pricesIn(reading).length > 0;
}

/** In a story, what was lost before the first deed was the trouble, not the price. */
export function pricesIn({ parsed, form }: AnswerReading): readonly Range[] {
  const deed = form === "past" ? firstDeedIn(parsed, form) : -1;
  // "I said no" is no deed by its verb, and yet what follows may be its price.
  const begins = deed < parsed.tokens.length ? deed : -1;
  const told = [
    ...touched(parsed, prices),
    ...(form === "past" ? touched(parsed, pricesInAStory) : []),
  ];
  return apartFrom(told, findAll(parsed.tokens, noPrices)).filter(
    (hit) => hit.from >= begins && (form !== "design" || isPlainPrice(parsed, hit)),
  );
}

/** Of a design much is told that is less, later or twice, and no price. */
const PLAIN =
  /^(price|costs?|pay|paid|paying|downsides?|drawbacks?|disadvantages?|accept|live|take|bear|swallow|lose|loses|give|sacrifice|slower|harder|dearer|costlier|heavier|double|extra|more|longer|trade|compromise|somebody|someone|shout|rather|prefer|expensive|would)$/;

const isPlainPrice = ({ tokens }: Parsed, { from, to }: Range) =>
  tokens.slice(from, to).some(({ text }) => PLAIN.test(text));

/** Whether what may go wrong, or where it does not hold, may have been told. */
export function mayTellRisk(reading: AnswerReading): boolean {
  return risksIn(reading).length > 0;
}

export function risksIn({ parsed }: AnswerReading): readonly Range[] {
  return apartFrom(touched(parsed, dangers), findAll(parsed.tokens, noDangers));
}

/** Whether it may have been told how it looks to the other people in it. */
export function mayTellOtherView({ parsed }: AnswerReading): boolean {
  return touched(parsed, views).length > 0;
}

/** Whether somebody may have told what was theirs to decide. */
export function mayTellOwnPart({ parsed }: AnswerReading): boolean {
  return touched(parsed, ownWords).length > 0;
}

/** A lesson stands behind this share of a story. */
const LESSON_SHARE = 0.5;
/** In an answer of fewer tokens it may stand anywhere: it was asked for. */
const SHORT = 40;

/** Whether what was taken from it may have been told. */
export function mayTellLesson({ parsed }: AnswerReading): boolean {
  const { tokens } = parsed;
  const from = tokens.length < SHORT ? 0 : tokens.length * LESSON_SHARE;
  return findAll(tokens, afterwards).some((hit) => hit.from >= from);
}

/** The end of a story stands behind this share of it. */
const ENDING_SHARE = 0.5;

/** Whether the end of the story may have been told. */
export function mayTellEnd({ parsed }: AnswerReading): boolean {
  const { tokens } = parsed;
  return findAll(tokens, endings).some(({ from }) => from >= tokens.length * ENDING_SHARE);
}

/** "They copied it in the other hall": the last word is of what others did. */
export function endsInOthers({ parsed }: AnswerReading): boolean {
  const { tokens, events } = parsed;
  return events.some(
    ({ at, time, subject, stance }) =>
      at >= tokens.length * LAST_SHARE &&
      time === "past" &&
      subject === "other" &&
      stance === "fact",
  );
}

/** So late in a story, what others did is its end. */
const LAST_SHARE = 0.75;

/** Whether a design may have been framed before anything was put into it. */
export function mayFrame({ parsed }: AnswerReading): boolean {
  return touched(parsed, framings).some(({ from }) => from < FRAMED_WITHIN);
}

/** So early in a design, tokens, what it has to do is its frame. */
const FRAMED_WITHIN = 40;

/** So many things told of how it works are a design, not a word about one. */
const LEAST_WORKINGS = 2;

/** Whether it may have been told how something works, which is to have chosen it. */
export function mayDescribe({ parsed }: AnswerReading): boolean {
  return findAll(parsed.tokens, workings).length >= LEAST_WORKINGS;
}

/** Whether several ways were named, and perhaps none of them taken. */
export function mayWaver({ parsed }: AnswerReading): boolean {
  return touched(parsed, wavering).length > 0;
}

/** So many things that happened, and when or where, are a case. */
const LEAST_HAPPENED = 2;
const occasions = patterns(`
  last|this|one|that spring|summer|autumn|fall|winter|year|month|week|time|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|quarter
  in january|february|march|april|may|june|july|august|september|october|november|december
  # years|months|weeks|days ago
  years|months|weeks ago
  once|recently|yesterday
  at my last|old|former|previous
  my last|latest one|hire|team|project|job|place|company|time
  for example|instance
  when i was|came|joined|started|had
`);

/** Whether one case may have been told among what is done as a rule. */
export function mayTellExample({ parsed }: AnswerReading): boolean {
  const happened = parsed.events.filter(
    ({ time, stance }) => time === "past" && stance === "fact",
  ).length;
  return happened >= LEAST_HAPPENED && findAll(parsed.tokens, occasions).length > 0;
}
