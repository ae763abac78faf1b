import { wordsLeftOut } from "@greenroom/metrics";
import type { Question } from "../question.ts";
import { allTold } from "./all-told.ts";
import { type FollowUpMove, type OpenGaps } from "./follow-up-moves.ts";
import type { Ledger } from "./ledger.ts";
import { weighedByMeaning } from "./likely-gaps.ts";
import {
  aboutPeople,
  askedForBy,
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

interface Gap {
  readonly move: FollowUpMove;
  readonly open: (ledger: Ledger, question: Question) => boolean;
  /**
   * Touched and no more, so that it may have been told in words that were not understood: worth less
   * than anything that is surely missing.
   */
  readonly doubtful?: true;
}

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

/** What is still open, what is surely missing first. */
export function openGaps(ledger: Ledger): FollowUpMove[] {
  const { sure, doubtful } = gapsBySureness(ledger);
  return [...sure, ...doubtful];
}

/** Neither asked for yet, nor closed by a refusal, nor out of place where the matter is tender. */
export function mayBeAsked({ moves, refused, heard }: Ledger): (move: FollowUpMove) => boolean {
  const closed = new Set([...refused].flatMap((topic) => closedBy[topic] ?? []));
  const tender = heard.some(({ sensitive }) => sensitive !== null);
  return (move) => !moves.has(move) && !closed.has(move) && !(tender && cold.has(move));
}

export function gapsBySureness(ledger: Ledger): OpenGaps {
  const { question } = ledger;
  if (!question) return { sure: [], doubtful: [] };
  const asked = mayBeAsked(ledger);
  const byRules = gapsByRules(ledger, question);
  const told = allTold(ledger);
  const { sure, doubtful } = told
    ? weighedByMeaning(byRules, byMeaningAlone(question), told)
    : byRules;
  return {
    sure: sure.filter(asked),
    doubtful: doubtful.filter((move) => asked(move) && !sure.includes(move)),
  };
}

/** They hang on more than their being told, so only the rules ask for them. */
const onlyByRules: ReadonlySet<FollowUpMove> = new Set([
  "ask-one-time",
  "ask-words",
  "ask-number",
  "ask-other-view",
  "ask-limits",
  "ask-measure",
  "ask-operations",
]);

/** What may be asked for though no rule found it missing. */
function byMeaningAlone(question: Question): FollowUpMove[] {
  const { form } = question;
  const moves = new Set(gapsByForm[form].map(({ move }) => move));
  if (form === "past" && aboutPeople(question)) moves.delete("ask-trade-off");
  if (form === "past" && !askedForBy("ask-risk", question)) moves.delete("ask-risk");
  return [...moves].filter((move) => !onlyByRules.has(move));
}

function gapsByRules(ledger: Ledger, question: Question): OpenGaps {
  const open = gapsByForm[question.form].filter((gap) => gap.open(ledger, question));
  return {
    sure: open.filter(({ doubtful }) => !doubtful).map(({ move }) => move),
    doubtful: open.filter(({ doubtful }) => doubtful).map(({ move }) => move),
  };
}
