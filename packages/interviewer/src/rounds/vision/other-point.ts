import type { Word } from "@greenroom/protocol";
import type { Said } from "../said.ts";
import type { PointId } from "./points.ts";
import { spokenIn, spokenPoints } from "./spoken-points.ts";

const SPENT =
  /\b(need|needs|take|takes|require|requires|costs?|costing|ask|asking|spend|spending|invest|investment|pay|pay|pays|price|hire|hiring|people|engineers|developers)\b/;
const WON = /\b(saves?|saving|savings|saved|earns?|earned|gains?|revenue|profit|in return)\b/;
const GIVEN_UP =
  /\b(give|giving|lose|loses|losing|drop|stop|postpone|not|won't|without|slower|later|wait)\b/;

/** A time that was, or that only says how often: nobody can be held to it. */
const BEFORE = /\b(ago|have been|has been|was|were|had|last|used to|since)\b/;
const HOW_OFTEN = /\b(each|every|per|a) (day|week|month|quarter|year)\b/;
const WHEN =
  /\b(by|until|within|before|next|after|over|during|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|20\d\d|in (the|a|one|two|three|four|six|nine|ten|twelve|\d+|this|early|late|half)|start|begin)\b/;

/** So many words before a quote belong to its sentence, where no stop was heard. */
const BEFORE_WORDS = 20;

/**
 * Whether the words that seem to show a point tell another one: a saving is no cost, what is won in
 * return is no sacrifice, and what happens if nothing is done is no risk of the plan's.
 */
export function isOfAnotherPoint(point: PointId, quote: Said, words: readonly Word[]): boolean {
  const text = quote.text.toLowerCase();
  const sentence = sentenceOf(quote, words);
  const whole = sentence.map((word) => word.text.toLowerCase()).join(" ");
  switch (point) {
    case "cost":
      return (WON.test(whole) && !SPENT.test(whole)) || isOfDoingNothing(sentence);
    case "trade-off":
      return (WON.test(text) && !GIVEN_UP.test(text)) || isOfDoingNothing(sentence);
    case "date":
      return BEFORE.test(text) || (HOW_OFTEN.test(text) && !WHEN.test(text));
    case "risk":
      return isOfDoingNothing(sentence);
    default:
      return false;
  }
}

function isOfDoingNothing(sentence: readonly Word[]): boolean {
  const nothing = spokenPoints["if-nothing"];
  return nothing !== undefined && spokenIn(sentence, nothing) !== null;
}

/** The quote with what stands before it in its sentence. */
function sentenceOf(quote: Said, words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ endSample }) => endSample > quote.startSample);
  const to = words.findLastIndex(({ startSample }) => startSample < quote.endSample);
  const before = words.slice(Math.max(0, from - BEFORE_WORDS), from);
  const stop = before.findLastIndex(({ text }) => /[.?!]["”’)]*$/.test(text));
  return [...before.slice(stop + 1), ...words.slice(from, to + 1)];
}
