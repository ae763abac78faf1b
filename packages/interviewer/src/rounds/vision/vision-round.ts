import { closingRequest, type AnswerReading, type Aside } from "@greenroom/metrics";
import type { RoundReport } from "@greenroom/protocol";
import type { InterviewPlan, Utterance } from "../../interviewer.ts";
import { breakIn } from "../../scripted/break-in.ts";
import { inWords } from "../../scripted/numbers-in-words.ts";
import { insteadOfFollowUp } from "../../scripted/on-answer.ts";
import { stanceOn } from "../../scripted/stance.ts";
import {
  ask,
  notTwice,
  onQuestion,
  opening,
  phrases,
  repeat,
  word,
  type Turn,
} from "../../scripted/utterances.ts";
import type { Round, TimedExchange } from "../round.ts";
import { leftForTalkS } from "../time.ts";
import { executiveOf } from "./executive/executives.ts";
import { nextQuestion } from "./next-question.ts";
import { press } from "./press.ts";
import { isPresenting, partsOf, presentationS } from "./presenting.ts";
import { visionReport } from "./report.ts";
import { saysTheyAreDone } from "./says-done.ts";
import { visionScenes, visionSceneOf } from "./scenes.ts";

/** A presentation that fell silent before this share of its time is bidden to go on, so often at most. */
const EARLY_SHARE = 0.6;
const MOST_GO_ONS = 2;

/** The candidate presents, uninterrupted; then an executive asks. */
export const visionRound: Round = {
  format: "vision",
  scenes: visionScenes,
  decide,
  budgetS: presentationS,
  report: (plan: InterviewPlan, exchanges: readonly TimedExchange[]): RoundReport | null =>
    visionReport(plan, exchanges),
};

function decide(turn: Turn): Utterance {
  const { context, ledger } = turn;
  if (!ledger.question) return announced(turn);
  switch (context.trigger) {
    case "open":
    case "repeat":
      return askedAgain(turn);
    case "skip":
      return nextQuestion(turn, "skipped");
    case "break-in":
      return breakIn(turn);
    default:
      return onWhatWasSaid(turn);
  }
}

/** The occasion, who listens, and how long it may take. */
function announced(turn: Turn): Utterance {
  const said = opening(turn);
  const scene = visionSceneOf(turn.next?.id);
  if (!scene) return said;
  const { plan } = turn.context;
  const text = word(turn, executiveOf(plan.personaId).announce)
    .replace("{listener}", scene.listener)
    .replace("{minutes}", spokenMinutes(presentationS(plan)));
  return { ...said, text: `${said.text} ${text}` };
}

function spokenMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? "one minute" : `${inWords(minutes)} minutes`;
}

/** Without what led up to the first question. */
function askedAgain(turn: Turn): Utterance {
  const said = repeat(turn);
  const { begin } = executiveOf(turn.context.plan.personaId);
  const text = begin.reduce((before, lead) => before.replace(`${lead} `, ""), said.text);
  return { ...said, text };
}

function onWhatWasSaid(turn: Turn): Utterance {
  const { latest, inRow } = turn.ledger;
  if (latest?.aside?.kind === "repeat") return askedAgain(turn);
  if (leftForTalkS(turn.context) < 0 && !latest?.stops) return ask(turn, "bridges");
  // Who says nothing three times over, or cannot be heard, is asked something else.
  if (inRow.silent > 2 || inRow.badlyHeard > 2) return nextQuestion(turn, "letGo");
  const instead = insteadOfQuestion(turn, latest);
  if (instead) return instead;
  const { plan, exchanges } = turn.context;
  if (latest && isPresenting(plan, exchanges) && !isOver(turn, latest)) {
    const text = word(turn, executiveOf(plan.personaId).goOn);
    return onQuestion(turn, "go-on", notTwice(turn, "go-on"), text);
  }
  return (latest && press(turn, latest)) ?? nextQuestion(turn, null);
}

/** What is said to a turn that was no answer, or is better left alone; `null` where it was one. */
function insteadOfQuestion(turn: Turn, latest: AnswerReading | undefined): Utterance | null {
  const presenting = isPresenting(turn.context.plan, turn.context.exchanges);
  const aside = latest?.aside ?? null;
  if (aside?.kind === "question") return answerBack(turn, aside);
  if (aside?.kind === "yes" || aside?.kind === "no") return onYesOrNo(turn, aside.kind, presenting);
  const left = aside && leads[aside.kind];
  if (left) return nextQuestion(turn, left);
  if (!latest || aside) return insteadOfFollowUp(turn);
  const isLong = latest.parsed.tokens.length > LONG;
  // "I'd like to stop here" ends a presentation, not the interview.
  if (latest.stops) return presenting && isLong ? null : insteadOfFollowUp(turn);
  if (!isLong && closingRequest(latest) === "skip") return nextQuestion(turn, "skipped");
  // Layoffs belong to many a plan; grief and harm do not, and are met once.
  const grave = latest.sensitive !== null && latest.sensitive !== "layoffs";
  return grave && !presenting && !turn.ledger.moves.has("be-gentle")
    ? insteadOfFollowUp(turn)
    : null;
}

/** What is left at that, and how the next question is led over to. */
const leads: Partial<Record<Aside["kind"], "skipped" | "letGo" | "refused">> = {
  skip: "skipped",
  unknown: "letGo",
  refusal: "refused",
};

/** After an offer they mean something; to a question they are a short answer, and no presentation. */
function onYesOrNo(turn: Turn, kind: "yes" | "no", presenting: boolean): Utterance | null {
  const offered = /^(offer-time|offer-ways|give-time)/.test(turn.ledger.said.at(-1)?.move ?? "");
  if (offered && kind === "no") return nextQuestion(turn, "letGo");
  return offered || presenting ? insteadOfFollowUp(turn) : null;
}

/** More tokens are no mere request. */
const LONG = 40;

/** What the scene knows, else a plausible assumption, so that they can go on. */
function answerBack(turn: Turn, asked: Extract<Aside, { kind: "question" }>): Utterance {
  const { question } = turn.ledger;
  const known = visionSceneOf(question?.id)?.known ?? {};
  const facts = asked.subjects.flatMap((subject) => known[subject] ?? []).slice(0, 2);
  const stance = question ? stanceOn(asked, question, turn.context.plan.role, []) : [];
  const text = facts.length > 0 ? facts.join(" ") : word(turn, stance);
  const kind = facts.length > 0 ? "fact" : "answer";
  const move = notTwice(turn, `${kind}-${asked.about ?? "freely"}`);
  return onQuestion(turn, "answer-back", move, `${text} ${word(turn, phrases(turn).handBack)}`);
}

/** They say so, or press the button, or most of the time is used, or they fell silent a third time. */
function isOver({ context }: Turn, latest: AnswerReading): boolean {
  const { presented } = partsOf(context.exchanges);
  const goOns = presented.filter(({ said }) => said.kind === "go-on").length;
  const spokenS = presented.reduce((sum, { answer }) => sum + (answer?.durationS ?? 0), 0);
  const finished = context.exchanges.at(-1)?.answer?.finished === true;
  return (
    finished ||
    saysTheyAreDone(latest) ||
    goOns >= MOST_GO_ONS ||
    spokenS >= EARLY_SHARE * presentationS(context.plan)
  );
}
