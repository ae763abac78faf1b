import { evidenceOf, type Evidence } from "./evidence.ts";
import { afterwards } from "./lexicon/perhaps-lesson.ts";
import { endings } from "./lexicon/perhaps-outcome.ts";
import { framings } from "./lexicon/perhaps-design.ts";
import { views } from "./lexicon/perhaps-other-view.ts";
import { apartFrom, inOrder } from "./near.ts";
import { findAll, type Patterns, type Range } from "./patterns.ts";
import {
  mayFrame,
  mayTellEnd,
  mayTellLesson,
  mayTellOtherView,
  pricesIn,
  risksIn,
} from "./perhaps.ts";
import type { AnswerReading, SignalId } from "./reading.ts";
import { likeliestStretch, likelyTold } from "./meaning/likely.ts";
import { tellings } from "./meaning/told-model.ts";

/** Most quotes of words that may mean something else. */
const MOST_QUOTES = 2;

/**
 * HO19: the words in which an element that was not heard may have been told all the same; `null` where
 * there are none. The same words keep the interviewer from asking for it as though it were missing.
 */
export function inOtherWords(reading: AnswerReading, id: SignalId): Evidence[] | null {
  const byWords = placesOf(reading, id);
  const byMeaning = apartFrom(likelyPlaces(reading, id), byWords);
  const ranges = apartFrom(inOrder(byWords, byMeaning), reading.parsed.noEvidence);
  if (ranges.length === 0) return null;
  return ranges.slice(-MOST_QUOTES).map((range) => evidenceOf(reading.parsed, range));
}

/** So likely told, an element may have been told in words that no rule knows. */
const MAY_BE_TOLD = 0.4;

function likelyPlaces(reading: AnswerReading, id: SignalId): readonly Range[] {
  const telling = tellings.find((each) => each === id);
  if (!telling || (likelyTold(reading, telling) ?? 0) < MAY_BE_TOLD) return [];
  const stretch = likeliestStretch(reading, telling);
  return stretch ? [stretch] : [];
}

function placesOf(reading: AnswerReading, id: SignalId): readonly Range[] {
  const last = (may: boolean, where: Patterns) =>
    may ? findAll(reading.parsed.tokens, where).slice(-1) : [];
  switch (id) {
    case "trade-off":
      return pricesIn(reading);
    case "risk":
    case "limits":
      return risksIn(reading);
    case "result":
      return last(mayTellEnd(reading), endings);
    case "lesson":
      return last(mayTellLesson(reading), afterwards);
    case "other-view":
      return last(mayTellOtherView(reading), views);
    case "requirements":
      return mayFrame(reading) ? findAll(reading.parsed.tokens, framings).slice(0, 1) : [];
    default:
      return [];
  }
}
