import { wordsLeftOut } from "@greenroom/metrics";
import type { Question } from "../question.ts";
import type { Ledger } from "./ledger.ts";
import {
  aboutPeople,
  asksForWords,
  hangsOnWords,
  missing,
  noChoice,
  noExample,
  noLesson,
  noOwnDecision,
  noPoint,
  noPrice,
  noResult,
  noRisk,
  noStory,
  noTradeOff,
  notFramed,
  notShown,
  numberWanted,
  remedyFirst,
  riskMayBeTold,
  sceneSkipped,
  touchedLesson,
  touchedOtherView,
  touchedResult,
  touchedRisk,
  touchedTradeOff,
} from "./missing.ts";

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
