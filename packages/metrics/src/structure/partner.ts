import type { QuestionForm } from "@greenroom/protocol";
import { signal } from "./hits.ts";
import * as lexicon from "./lexicon/partner.ts";
import { anywhere, followedBy, near, touched } from "./near.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** What is told belongs to a deed within so many tokens. */
const DEED_WITHIN = 14;

/** Where a story was asked for, habits and opinions about partners are no evidence. */
function ofTheStory(parsed: Parsed, form: QuestionForm, hits: readonly Range[]): Range[] {
  if (form !== "past") return [...hits];
  const deeds = parsed.events
    .filter(({ time, stance }) => time === "past" && stance !== "hypothetical")
    .map(({ at }) => ({ from: at, to: at + 1 }));
  const habits = findAll(parsed.tokens, lexicon.ratherHabits);
  return near(hits, deeds, DEED_WITHIN).filter((hit) => near([hit], habits, 10).length === 0);
}

/** UR1: what was at stake for the other side, as somebody learned or told it. */
export function urgency(parsed: Parsed, form: QuestionForm): Signal {
  const learned = findAll(parsed.tokens, lexicon.understanding);
  const stakes = near(anywhere(parsed, lexicon.urgencyMarkers), learned, 20, 20);
  // UR2: "January and February is sixty percent of the year" is plain by itself.
  const plain = anywhere(parsed, lexicon.plainStakes);
  const strong = ofTheStory(parsed, form, [...near(stakes, stakes, 30), ...plain]);
  return signal(parsed, strong, [...stakes, ...touched(parsed, lexicon.urgencyHints)]);
}

/** OT1: more than one way, laid before the other side by the speaker. */
export function options(parsed: Parsed, form: QuestionForm): Signal {
  const ways = anywhere(parsed, lexicon.optionMarkers);
  const offered = findAll(parsed.tokens, lexicon.offering);
  const chosen = findAll(parsed.tokens, lexicon.choosing);
  const laidOut = ofTheStory(parsed, form, near(ways, offered, 18)).filter(
    (hit) => hit.to - hit.from > 4 || near([hit], [...ways, ...chosen], 40).length > 0,
  );
  // OT2: "you can have the small one now, or the whole in autumn" lays them out by itself.
  const offers = ofTheStory(parsed, form, anywhere(parsed, lexicon.openOffers));
  return signal(parsed, [...laidOut, ...offers], touched(parsed, lexicon.optionHints));
}

/** So close behind "I told her" stand the words in which she heard it. */
const TOLD_WITHIN = 22;

/** PW1: the limit told in money, customers, contracts or dates, and not in engineering's terms. */
export function partnerWords(parsed: Parsed, form: QuestionForm): Signal {
  const told = touched(parsed, lexicon.toldThem);
  const terms = findAll(parsed.tokens, lexicon.theirTerms);
  const own = findAll(parsed.tokens, lexicon.ourTerms);
  const strong = followedBy(told, terms, TOLD_WITHIN).filter(
    (hit) => followedBy([hit], own, TOLD_WITHIN).length === 0,
  );
  // Whatever has a size may have been told in their terms.
  const sizes = parsed.amounts.filter(({ kind }) => kind !== "moment");
  return signal(parsed, ofTheStory(parsed, form, strong), [
    ...terms,
    ...near(sizes, told, TOLD_WITHIN),
  ]);
}
