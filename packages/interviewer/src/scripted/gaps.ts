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
  wordsLeftOut,
  type AnswerReading,
  type SignalId,
} from "@greenroom/metrics";
import type { Question } from "../question.ts";
import { told, type Ledger } from "./ledger.ts";

/** What a follow-up is after. Each is made at most once on a question. */
export const followUpMoves = [
  "ask-one-time",
  "ask-own-decision",
  "ask-result",
  "ask-number",
  "ask-trade-off",
  "ask-risk",
  "ask-lesson",
  "ask-diagnosis",
  "ask-first-step",
  "ask-other-view",
  "ask-words",
  "ask-method",
  "ask-example",
  "ask-measure",
  "ask-limits",
  "ask-headline",
  "ask-cost",
  "ask-date",
  "ask-stakeholders",
  "ask-requirements",
  "ask-load",
  "ask-choice",
  "ask-operations",
] as const;
export type FollowUpMove = (typeof followUpMoves)[number];

interface Gap {
  readonly move: FollowUpMove;
  readonly open: (ledger: Ledger, question: Question) => boolean;
  /**
   * Touched and no more, so that it may have been told in words that were not understood: worth less
   * than anything that is surely missing.
   */
  readonly doubtful?: true;
}

const missing =
  (id: SignalId) =>
  (ledger: Ledger): boolean =>
    told(ledger, id) === "not-heard";
const notShown =
  (id: SignalId) =>
  (ledger: Ledger): boolean =>
    told(ledger, id) !== "shown";

/** Matters of people, where trade-offs and failure modes are no natural question. */
const aboutPeople = ({ pillar }: Question) => pillar !== "system-design" && pillar !== "strategy";

const some =
  (may: (reading: AnswerReading) => boolean) =>
  ({ heard }: Ledger): boolean =>
    heard.some(may);
const priceMayBeTold = some(mayTellPrice);
const riskMayBeTold = some(mayTellRisk);

/** No price was heard, nor anything that might be one in other words. */
const noTradeOff = (ledger: Ledger) => missing("trade-off")(ledger) && !priceMayBeTold(ledger);
const touchedTradeOff = (ledger: Ledger) =>
  notShown("trade-off")(ledger) && !priceMayBeTold(ledger);
const noRisk = (ledger: Ledger) => missing("risk")(ledger) && !riskMayBeTold(ledger);
const touchedRisk = (ledger: Ledger) => notShown("risk")(ledger) && !riskMayBeTold(ledger);
const touchedOtherView = (ledger: Ledger) =>
  notShown("other-view")(ledger) && !some(mayTellOtherView)(ledger);
const noLesson = (ledger: Ledger) => missing("lesson")(ledger) && !some(mayTellLesson)(ledger);
const touchedLesson = (ledger: Ledger) =>
  notShown("lesson")(ledger) && !some(mayTellLesson)(ledger);
const noExample = (ledger: Ledger) => notShown("example")(ledger) && !some(mayTellExample)(ledger);
/** Where the question itself has words for it, it is after that. */
const askedForBy = (move: FollowUpMove, { followUps }: Question) => followUps[move] !== undefined;

/** The gaps that matter for each form, the weightiest first. */
const gapsByForm: Record<Question["form"], readonly Gap[]> = {
  past: [
    { move: "ask-one-time", open: noStory },
    { move: "ask-words", open: sceneSkipped },
    { move: "ask-own-decision", open: noOwnDecision },
    { move: "ask-result", open: noResult },
    { move: "ask-number", open: numberWanted },
    // A lesson is told in few ways and a price in many: what is surely missing comes first.
    { move: "ask-lesson", open: noLesson },
    {
      move: "ask-trade-off",
      open: (ledger, question) => !aboutPeople(question) && noTradeOff(ledger),
    },
    {
      move: "ask-words",
      open: ({ heard }, question) => hangsOnWords(question) && heard.some(wordsLeftOut),
    },
    // A story is whole without its risks, unless the question is after them.
    {
      move: "ask-risk",
      open: (ledger, question) => askedForBy("ask-risk", question) && noRisk(ledger),
    },
    { move: "ask-result", open: touchedResult, doubtful: true },
    { move: "ask-lesson", open: touchedLesson, doubtful: true },
    {
      move: "ask-trade-off",
      open: (ledger, question) => !aboutPeople(question) && touchedTradeOff(ledger),
      doubtful: true,
    },
  ],
  situational: [
    {
      move: "ask-diagnosis",
      open: (ledger) =>
        missing("diagnosis")(ledger) || (remedyFirst(ledger) && notShown("diagnosis")(ledger)),
    },
    { move: "ask-first-step", open: missing("decision") },
    {
      move: "ask-other-view",
      open: (ledger, question) => aboutPeople(question) && missing("other-view")(ledger),
    },
    { move: "ask-trade-off", open: noTradeOff },
    { move: "ask-risk", open: noRisk },
    {
      move: "ask-words",
      open: (ledger, question) => asksForWords(question) && missing("words")(ledger),
    },
    { move: "ask-trade-off", open: touchedTradeOff, doubtful: true },
    { move: "ask-risk", open: touchedRisk, doubtful: true },
    { move: "ask-other-view", open: touchedOtherView, doubtful: true },
    { move: "ask-diagnosis", open: remedyFirst, doubtful: true },
  ],
  approach: [
    { move: "ask-method", open: missing("method") },
    { move: "ask-example", open: noExample },
    { move: "ask-trade-off", open: noTradeOff },
    // Who says where it does not work has said how it goes wrong.
    { move: "ask-risk", open: (ledger) => noRisk(ledger) && missing("limits")(ledger) },
    { move: "ask-measure", open: missing("measure") },
    { move: "ask-trade-off", open: touchedTradeOff, doubtful: true },
    {
      move: "ask-risk",
      open: (ledger) => touchedRisk(ledger) && missing("limits")(ledger),
      doubtful: true,
    },
    {
      move: "ask-limits",
      open: (ledger, question) =>
        askedForBy("ask-limits", question) && missing("limits")(ledger) && !riskMayBeTold(ledger),
      doubtful: true,
    },
  ],
  vision: [
    { move: "ask-headline", open: noPoint },
    { move: "ask-cost", open: noPrice },
    { move: "ask-date", open: missing("date") },
    { move: "ask-stakeholders", open: missing("stakeholders") },
    { move: "ask-trade-off", open: noTradeOff },
    { move: "ask-risk", open: noRisk },
    { move: "ask-stakeholders", open: notShown("stakeholders"), doubtful: true },
    { move: "ask-trade-off", open: touchedTradeOff, doubtful: true },
    { move: "ask-risk", open: touchedRisk, doubtful: true },
  ],
  design: [
    { move: "ask-requirements", open: notFramed },
    { move: "ask-load", open: (ledger) => ledger.heard.every((reading) => !reading.amountTold) },
    { move: "ask-choice", open: noChoice },
    { move: "ask-trade-off", open: noTradeOff },
    { move: "ask-risk", open: noRisk },
    { move: "ask-trade-off", open: touchedTradeOff, doubtful: true },
    { move: "ask-risk", open: touchedRisk, doubtful: true },
    {
      move: "ask-operations",
      open: (ledger, question) =>
        askedForBy("ask-operations", question) && missing("operations")(ledger),
      doubtful: true,
    },
  ],
};

/** So few words hold no story yet. */
const NO_STORY_TOKENS = 10;

/** What came of it was told in no way, not even as "a third fewer calls". */
function noResult(ledger: Ledger): boolean {
  if (told(ledger, "result") === "shown" || ledger.heard.some(comparesSizes)) return false;
  return !ledger.heard.some(mayTellEnd) && !ledger.heard.some(endsInOthers);
}

/** The same, where the story ends in what others did, which may have been all that came of it. */
function touchedResult(ledger: Ledger): boolean {
  return missing("result")(ledger) && !ledger.heard.some(mayTellEnd);
}

/** Habits, or next to nothing, where one event was asked for. */
function noStory({ heard }: Ledger): boolean {
  const tokens = heard.reduce((sum, { parsed }) => sum + parsed.tokens.length, 0);
  return heard.every(({ generic }) => generic) || tokens < NO_STORY_TOKENS;
}

/** Nobody did anything, or "we" did: one deed of one's own among many shared ones decides nothing. */
function noOwnDecision(ledger: Ledger): boolean {
  const sum = (count: (reading: AnswerReading) => number) =>
    ledger.heard.reduce((total, reading) => total + count(reading), 0);
  const own = sum((reading) => reading.ownActions);
  const shared = sum((reading) => reading.sharedActions);
  if (told(ledger, "decision") === "shown") return false;
  return (own === 0 && !ledger.heard.some(mayTellOwnPart)) || (own === 1 && shared > 1);
}

function remedyFirst({ readings }: Ledger): boolean {
  return readings[0]?.remedyFirst ?? false;
}

/** Nothing was said of what it has to do, or only behind what it is built of. */
function notFramed(ledger: Ledger): boolean {
  const framed = ledger.readings[0] !== undefined && mayFrame(ledger.readings[0]);
  return !framed && (missing("requirements")(ledger) || remedyFirst(ledger));
}

/** Who says plainly how it works has chosen it, whatever the words. */
function noChoice(ledger: Ledger): boolean {
  const plain = some(mayDescribe)(ledger) && !some(mayWaver)(ledger);
  return missing("decision")(ledger) && !plain;
}

/** Cost was not spoken of, or only in words without any amount. */
function noPrice(ledger: Ledger): boolean {
  const sized = ledger.heard.some(({ amountTold }) => amountTold);
  return missing("cost")(ledger) || (notShown("cost")(ledger) && !sized);
}

/** Neither the point nor what is asked for came in the first sentences, nor clearly since. */
function noPoint(ledger: Ledger): boolean {
  const told = (["headline", "ask"] as const).some((id) => !notShown(id)(ledger));
  return !told && ledger.heard.every(({ pointFirst }) => !pointFirst);
}

/**
 * A number is wanted where something changed that can be measured, and its size was not told; not of
 * what never came to be, and not of people.
 */
function numberWanted(ledger: Ledger, question: Question): boolean {
  const { heard } = ledger;
  if (
    heard.some((reading) => reading.numberTold || comparesSizes(reading)) ||
    told(ledger, "result") === "not-heard"
  )
    return false;
  return !aboutPeople(question) && heard.some(({ measurable, ended }) => measurable && !ended);
}

/** Where the words themselves are what a strong answer to the question has. */
const asksForWords = ({ strong }: Question) => strong.some((point) => /\bwords\b/.test(point));

/** "I talked to him, and then it was fine": the scene that mattered was left out. */
function sceneSkipped({ heard }: Ledger): boolean {
  return (
    heard.some(conversationSkipped) &&
    !heard.some(({ signals }) => signals.words.verdict === "shown")
  );
}

/** A question about what was said in a conversation. */
const hangsOnWords = ({ spoken }: Question) =>
  /\b(conversation|what did you (say|tell)|told (them|him|her)|words)\b/i.test(spoken);

/** Moves that a refusal closes. */
const closedBy: Partial<Record<string, readonly FollowUpMove[]>> = {
  number: ["ask-number", "ask-cost", "ask-load", "ask-measure"],
  question: ["ask-number"],
  result: ["ask-result", "ask-number"],
  reason: ["ask-own-decision", "ask-choice", "ask-trade-off"],
  details: ["ask-operations", "ask-risk", "ask-load"],
};

/** Moves that ask for figures, prices or merits: never in a story of grief, illness or dismissal. */
const cold: ReadonlySet<FollowUpMove> = new Set([
  "ask-number",
  "ask-cost",
  "ask-load",
  "ask-trade-off",
  "ask-measure",
  "ask-own-decision",
]);

/** What is still open on a question, the weightiest first in each; empty where the answer is complete. */
export interface OpenGaps {
  readonly sure: readonly FollowUpMove[];
  /** Touched in some way: only where nothing is surely missing. */
  readonly doubtful: readonly FollowUpMove[];
}

/** What is still open, what is surely missing first. */
export function openGaps(ledger: Ledger): FollowUpMove[] {
  const { sure, doubtful } = gapsBySureness(ledger);
  return [...sure, ...doubtful];
}

export function gapsBySureness(ledger: Ledger): OpenGaps {
  const { question, moves, refused, heard } = ledger;
  if (!question) return { sure: [], doubtful: [] };
  const closed = new Set([...refused].flatMap((topic) => closedBy[topic] ?? []));
  const tender = heard.some(({ sensitive }) => sensitive !== null);
  const open = gapsByForm[question.form]
    .filter(({ move }) => !moves.has(move) && !closed.has(move) && !(tender && cold.has(move)))
    .filter((gap) => gap.open(ledger, question));
  const sure = open.filter(({ doubtful }) => !doubtful).map(({ move }) => move);
  const doubtful = open.filter((gap) => gap.doubtful).map(({ move }) => move);
  return { sure, doubtful: doubtful.filter((move) => !sure.includes(move)) };
}
