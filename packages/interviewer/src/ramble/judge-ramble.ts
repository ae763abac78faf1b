import { readAnswer, type AnswerReading, type SignalId } from "@greenroom/metrics";
import type { QuestionForm, Word } from "@greenroom/protocol";
import { findQuestion } from "../bank/bank.ts";
import type { InterviewContext } from "../interviewer.ts";
import { findPersona, type BreaksIn } from "../personas.ts";
import { breakInGap } from "../scripted/break-in-gap.ts";
import { isBreakIn } from "../scripted/break-in-moves.ts";
import type { Question } from "../question.ts";
import { isPresenting } from "../rounds/vision/presenting.ts";
import { isYourTurn } from "../rounds/your-turn/floor.ts";
import type { FollowUpMove } from "../scripted/follow-up-moves.ts";
import { foldLedger, soundedBadly, told, type Ledger } from "../scripted/ledger.ts";
import { saysTheEndIsNear, toldThePointJustNow } from "./coming-to-an-end.ts";
import { freshShare } from "./fresh-words.ts";
import { whoAsked } from "../rounds/panel/seats.ts";
import { lastOf, spokenS } from "./so-far.ts";

/**
 * - `nothing-told`: for a long while nobody did, chose or planned anything, and what was asked for is
 *   still to come.
 * - `circling`: the same words again and again.
 * - `lost-after-the-point`: the decision was told, then nothing more, far past the time for it.
 */
export type RambleReason = "nothing-told" | "circling" | "lost-after-the-point";

export interface Ramble {
  readonly reason: RambleReason;
  /** What would help the answer most: what the interviewer breaks in to ask for. */
  readonly gap: FollowUpMove;
}

/** Nobody is broken into earlier than this, whatever the question's budget, s of speech. */
const EARLIEST_S = 60;
/** Nor before this share of the budget: the first half belongs to the person. */
const EARLIEST_SHARE = 0.5;
/** A follow-up asks for one thing: a minute answers it. */
const FOLLOW_UP_BUDGET_S = 60;
/** In one interview; more would be a habit. */
const MOST_BREAK_INS = 2;
/** Under this many words a minute somebody thinks, or is heard badly: neither is rambling. */
const LEAST_WORDS_PER_MIN = 80;
/** Under this mean confidence the words say nothing of what was told. */
const LEAST_CONFIDENCE = 0.7;
/**
 * Under this share of new words somebody goes in a circle. On long answers that go somewhere the share
 * of the last half minute stays above 0.45, also where one subject is named often.
 */
const CIRCLING_BELOW = 0.33;

/**
 * Whether the answer that is going on should be broken into, and what for; `null` nearly always. The
 * last exchange holds the words so far. Careful on purpose: a person who is cut off for no reason
 * does not come back, one who rambles on for another minute does.
 */
export function judgeRamble(context: InterviewContext): Ramble | null {
  const answer = context.exchanges.at(-1)?.answer;
  if (!answer || soundedBadly(answer) || answer.words.length === 0) return null;
  if (isPresenting(context.plan, context.exchanges) || isYourTurn(context)) return null;
  const { words } = answer;
  const temper = findPersona(whoAsked(context)).breaksIn;
  const lately = lastOf(words, temper.nothingToldS);
  // The cheap rules first: the others read the whole answer, which takes milliseconds.
  if (spokenS(words) < EARLIEST_S || !isRunning(lately, temper)) return null;
  if (saysTheEndIsNear(words)) return null;
  const circles = freshShare(words.slice(0, -lately.length), lately) < CIRCLING_BELOW;
  // Whatever a reading without what was told before finds, one with it finds, too.
  if (!circles && !tellsNothing(readAnswer(lately, formOf(context), false))) return null;
  const ledger = foldLedger(context.exchanges);
  const { question } = ledger;
  if (!question || isLeftInPeace(ledger) || hasBrokenIn(ledger)) return null;
  const share = spokenS(words) / budgetOf(question, ledger);
  if (share < Math.max(EARLIEST_SHARE, temper.afterBudgetShare)) return null;
  const gap = breakInGap(ledger);
  const deedsTold = told(ledger, "action") !== "not-heard";
  const idle = tellsNothing(readAnswer(lately, question.form, deedsTold));
  if (!gap || toldThePointJustNow(words, question.form, deedsTold)) return null;
  const pointTold = told(ledger, pointOf[question.form]) === "shown";
  if (pointTold) {
    return idle && share >= temper.afterPointShare ? { reason: "lost-after-the-point", gap } : null;
  }
  if (circles) return { reason: "circling", gap };
  return idle ? { reason: "nothing-told", gap } : null;
}

function formOf({ exchanges }: InterviewContext): QuestionForm {
  const opened = exchanges.findLast(({ said: { kind } }) => kind === "ask");
  return findQuestion(opened?.said.questionId ?? "")?.form ?? "past";
}

function budgetOf({ budgetS }: Question, { pending }: Ledger): number {
  return pending?.kind === "follow-up" ? Math.min(FOLLOW_UP_BUDGET_S, budgetS) : budgetS;
}

/** The one thing that an answer of this form must have. */
const pointOf: Readonly<Record<QuestionForm, SignalId>> = {
  past: "decision",
  situational: "decision",
  approach: "example",
  vision: "ask",
  design: "decision",
};

/** What moves an answer of this form on, beside somebody doing or planning something. */
const movesOn: Readonly<Record<QuestionForm, readonly SignalId[]>> = {
  past: ["decision", "result", "lesson", "trade-off"],
  situational: ["decision", "diagnosis", "trade-off"],
  approach: ["measure", "trade-off"],
  vision: ["ask", "cost", "date", "trade-off"],
  design: ["decision", "requirements", "trade-off", "operations"],
};

function tellsNothing({ form, signals, ownActions, sharedActions }: AnswerReading): boolean {
  return (
    ownActions + sharedActions === 0 && movesOn[form].every((id) => signals[id].verdict !== "shown")
  );
}

/** Grief, harm and dismissals, what was declined, and whoever wants to stop: nobody breaks into these. */
function isLeftInPeace({ readings, latest, moves, refused }: Ledger): boolean {
  return (
    moves.has("be-gentle") ||
    refused.size > 0 ||
    (latest !== undefined && (latest.aside !== null || latest.stops)) ||
    readings.some(({ sensitive }) => sensitive !== null)
  );
}

/** Once on a question, twice in an interview. */
function hasBrokenIn({ said, moves }: Ledger): boolean {
  return (
    [...moves].some(isBreakIn) ||
    said.filter(({ move }) => isBreakIn(move)).length >= MOST_BREAK_INS
  );
}

/** Fluent speech that was heard well, all through the last while. */
function isRunning(lately: readonly Word[], { nothingToldS }: BreaksIn): boolean {
  const confidence = lately.reduce((sum, word) => sum + word.confidence, 0) / lately.length;
  const perMin = (lately.length / nothingToldS) * 60;
  return perMin >= LEAST_WORDS_PER_MIN && confidence >= LEAST_CONFIDENCE;
}
