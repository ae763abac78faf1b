import {
  comparesSizes,
  conversationSkipped,
  endsInOthers,
  mayDescribe,
  mayFrame,
  mayTellEnd,
  mayTellExample,
  mayTellLesson,
  mayTellOtherView,
  mayTellOwnPart,
  mayTellPrice,
  mayTellRisk,
  mayWaver,
  type AnswerReading,
  type SignalId,
} from "@greenroom/metrics";
import type { Question } from "../question.ts";
import type { FollowUpMove } from "./follow-up-moves.ts";
import { told, type Ledger } from "./ledger.ts";

export const missing =
  (id: SignalId) =>
  (ledger: Ledger): boolean =>
    told(ledger, id) === "not-heard";
export const notShown =
  (id: SignalId) =>
  (ledger: Ledger): boolean =>
    told(ledger, id) !== "shown";

/** Matters of people, where trade-offs and failure modes are no natural question. */
export const aboutPeople = ({ pillar }: Question) =>
  pillar !== "system-design" && pillar !== "strategy";

const some =
  (may: (reading: AnswerReading) => boolean) =>
  ({ heard }: Ledger): boolean =>
    heard.some(may);
const priceMayBeTold = some(mayTellPrice);
export const riskMayBeTold = some(mayTellRisk);

/** No price was heard, nor anything that might be one in other words. */
export const noTradeOff = (ledger: Ledger) =>
  missing("trade-off")(ledger) && !priceMayBeTold(ledger);
export const touchedTradeOff = (ledger: Ledger) =>
  notShown("trade-off")(ledger) && !priceMayBeTold(ledger);
export const noRisk = (ledger: Ledger) => missing("risk")(ledger) && !riskMayBeTold(ledger);
export const touchedRisk = (ledger: Ledger) => notShown("risk")(ledger) && !riskMayBeTold(ledger);
export const touchedOtherView = (ledger: Ledger) =>
  notShown("other-view")(ledger) && !some(mayTellOtherView)(ledger);
export const noLesson = (ledger: Ledger) =>
  missing("lesson")(ledger) && !some(mayTellLesson)(ledger);
export const touchedLesson = (ledger: Ledger) =>
  notShown("lesson")(ledger) && !some(mayTellLesson)(ledger);
export const noExample = (ledger: Ledger) =>
  notShown("example")(ledger) && !some(mayTellExample)(ledger);
/** So few words hold no story yet. */
const NO_STORY_TOKENS = 10;

/** What came of it was told in no way, not even as "a third fewer calls". */
export function noResult(ledger: Ledger): boolean {
  if (told(ledger, "result") === "shown" || ledger.heard.some(comparesSizes)) return false;
  return !ledger.heard.some(mayTellEnd) && !ledger.heard.some(endsInOthers);
}

/** The same, where the story ends in what others did, which may have been all that came of it. */
export function touchedResult(ledger: Ledger): boolean {
  return missing("result")(ledger) && !ledger.heard.some(mayTellEnd);
}

/** Habits, or next to nothing, where one event was asked for. */
export function noStory({ heard }: Ledger): boolean {
  const tokens = heard.reduce((sum, { parsed }) => sum + parsed.tokens.length, 0);
  return heard.every(({ generic }) => generic) || tokens < NO_STORY_TOKENS;
}

/** Nobody did anything, or "we" did: one deed of one's own among many shared ones decides nothing. */
export function noOwnDecision(ledger: Ledger): boolean {
  const sum = (count: (reading: AnswerReading) => number) =>
    ledger.heard.reduce((total, reading) => total + count(reading), 0);
  const own = sum((reading) => reading.ownActions);
  const shared = sum((reading) => reading.sharedActions);
  if (told(ledger, "decision") === "shown") return false;
  return (own === 0 && !ledger.heard.some(mayTellOwnPart)) || (own === 1 && shared > 1);
}

export function remedyFirst({ readings }: Ledger): boolean {
  return readings[0]?.remedyFirst ?? false;
}

/** Nothing was said of what it has to do, or only behind what it is built of. */
export function notFramed(ledger: Ledger): boolean {
  const framed = ledger.readings[0] !== undefined && mayFrame(ledger.readings[0]);
  return !framed && (missing("requirements")(ledger) || remedyFirst(ledger));
}

/** Who says plainly how it works has chosen it, whatever the words. */
export function noChoice(ledger: Ledger): boolean {
  const plain = some(mayDescribe)(ledger) && !some(mayWaver)(ledger);
  return missing("decision")(ledger) && !plain;
}

/** Cost was not spoken of, or only in words without any amount. */
export function noPrice(ledger: Ledger): boolean {
  const sized = ledger.heard.some(({ amountTold }) => amountTold);
  return missing("cost")(ledger) || (notShown("cost")(ledger) && !sized);
}

/** Neither the point nor what is asked for came in the first sentences, nor clearly since. */
export function noPoint(ledger: Ledger): boolean {
  const told = (["headline", "ask"] as const).some((id) => !notShown(id)(ledger));
  return !told && ledger.heard.every(({ pointFirst }) => !pointFirst);
}

/**
 * A number is wanted where something changed that can be measured, and its size was not told; not of
 * what never came to be, and not of people.
 */
export function numberWanted(ledger: Ledger, question: Question): boolean {
  const { heard } = ledger;
  if (
    heard.some((reading) => reading.numberTold || comparesSizes(reading)) ||
    told(ledger, "result") === "not-heard"
  )
    return false;
  return !aboutPeople(question) && heard.some(({ measurable, ended }) => measurable && !ended);
}

/** Where the question itself has words for it, it is after that. */
export const askedForBy = (move: FollowUpMove, { followUps }: Question) =>
  followUps[move] !== undefined;

/** Where the words themselves are what a strong answer to the question has. */
export const asksForWords = ({ strong }: Question) =>
  strong.some((point) => /\bwords\b/.test(point));

/** "I talked to him, and then it was fine": the scene that mattered was left out. */
export function sceneSkipped({ heard }: Ledger): boolean {
  return (
    heard.some(conversationSkipped) &&
    !heard.some(({ signals }) => signals.words.verdict === "shown")
  );
}

/** A question about what was said in a conversation. */
export const hangsOnWords = ({ spoken }: Question) =>
  /\b(conversation|what did you (say|tell)|told (them|him|her)|words)\b/i.test(spoken);
