import type { Quotable } from "@greenroom/metrics";
import type { Utterance } from "../interviewer.ts";
import type { Question } from "../question.ts";
import { gapOfMove } from "./break-in-moves.ts";
import { constraintsFor } from "./changed-constraint.ts";
import { followUpMoves, openGaps, type FollowUpMove } from "./gaps.ts";
import type { FollowUpWordings } from "./phrases/phrases.ts";
import { gentlest, spares } from "./refusal.ts";
import { restatements } from "./restate.ts";
import { clauseFor, subjectFor } from "./take-up.ts";
import { ask, askedLast, onQuestion, phrases, word, type Turn } from "./utterances.ts";
import { asSentence, ECHO, TOPIC } from "./wording.ts";

/** Interviews up to this length have time for two follow-ups to a question, longer ones for three. */
const SHORT_INTERVIEW_S = 10 * 60;
/** Under this much time left the answer is the last one, s. */
const NO_FOLLOW_UP_S = 40;

/**
 * The follow-up after the weightiest gap; the question's changed constraint where there is none; the
 * next main question where enough was asked.
 */
export function followUp(turn: Turn, lead: "refused" | "letGo" | null): Utterance {
  const { ledger, context } = turn;
  const { question, moves } = ledger;
  const mostFollowUps = context.plan.lengthS <= SHORT_INTERVIEW_S ? 2 : 3;
  const timeLeft = context.plan.lengthS - context.elapsedS > NO_FOLLOW_UP_S;
  const bridge = lead ?? "bridges";
  if (!question || !timeLeft || ledger.followUps >= mostFollowUps) return ask(turn, bridge);
  const open = openGaps(ledger);
  const gap = lead === "refused" ? gentlest(open, ledger) : open[0];
  const said = lead ? word(turn, phrases(turn)[lead]) : "";
  if (gap) return onQuestion(turn, "follow-up", gap, wordGap(turn, gap, said));
  if (moves.has("change-constraint")) return ask(turn, bridge);
  const text = wordConstraint(turn, question, said);
  return onQuestion(turn, "follow-up", "change-constraint", text);
}

/** What was decided, and what might have been otherwise. */
function wordConstraint(turn: Turn, question: Question, said: string): string {
  const echo = said ? undefined : clauseFor(turn.ledger, "change-constraint");
  const { wordings, quotes } = constraintsFor(turn.ledger, question, echo);
  const constraint = word(turn, wordings);
  if (echo && quotes) return `${asSentence(echo.text)} ${constraint}`;
  const subject = question.form === "past" ? "" : onSubject(turn, "change-constraint");
  const lead = said || subject || word(turn, phrases(turn).turns);
  return `${lead} ${constraint}`;
}

/** What is to be answered, in other words: a question by its theme, a follow-up by another wording. */
export function inOtherWords(turn: Turn): string {
  const { pending, question } = turn.ledger;
  if (question && pending?.kind !== "follow-up") return word(turn, restatements(question));
  const move = followUpMoves.find((name) => name === gapOfMove(pending?.move ?? ""));
  return move ? wordGap(turn, move, " ") : askedLast(turn);
}

/** Behind a lead nothing is said back: two openings would be one too many. */
function wordGap(turn: Turn, move: FollowUpMove, lead: string): string {
  const echo = lead === "" ? clauseFor(turn.ledger, move) : undefined;
  const wordings = wordingsFor(turn, phrases(turn).followUps[move], move, echo);
  if (!echo) {
    const plain = wordings.filter((wording) => !wording.startsWith(ECHO));
    return `${lead || onSubject(turn, move)} ${word(turn, plain)}`.trim();
  }
  return behindEcho(turn, wordings, echo);
}

/**
 * The gap as a break-in asks about it: behind something that was done, if anything was, but never
 * behind a subject. Of what somebody rambles about, nothing is worth coming back to.
 */
export function wordBreakIn(turn: Turn, move: FollowUpMove): string {
  const clause = clauseFor(turn.ledger, move);
  const echo = clause?.kind === "habit" ? undefined : clause;
  const { breakIns, followUps } = phrases(turn);
  const wordings = wordingsFor(turn, breakIns[move] ?? followUps[move], move, echo);
  if (echo) return behindEcho(turn, wordings, echo);
  return word(
    turn,
    wordings.filter((wording) => !wording.startsWith(ECHO)),
  );
}

function behindEcho(turn: Turn, wordings: readonly string[], echo: Quotable): string {
  const said = asSentence(echo.text);
  const echoing = wordings.filter((wording) => wording.startsWith(ECHO));
  return echoing.length > 0
    ? word(turn, echoing).replace(ECHO, said)
    : `${said} ${word(turn, wordings)}`;
}

/** Names something of the answer before a question that could be asked of any. */
function onSubject(turn: Turn, move: FollowUpMove | "change-constraint"): string {
  // These say themselves what of the answer they are about.
  if (move === "ask-one-time" || isTogether(turn, move)) return "";
  const subject = subjectFor(turn.ledger, move);
  return subject ? word(turn, phrases(turn).topicLeads).replace(TOPIC, subject) : "";
}

function wordingsFor(
  turn: Turn,
  { past, plan }: FollowUpWordings,
  move: FollowUpMove,
  echo: Quotable | undefined,
): readonly string[] {
  const { onlyWe } = phrases(turn);
  const told = echo ? !echo.text.startsWith("you would") : turn.ledger.question?.form === "past";
  const all = told ? past : plan;
  const wordings = all.filter((wording) => spares(turn.ledger, wording));
  return isTogether(turn, move)
    ? [...wordings.filter((wording) => wording.startsWith(ECHO)), ...onlyWe]
    : wordings.some((wording) => !wording.startsWith(ECHO))
      ? wordings
      : all;
}

function isTogether({ ledger }: Turn, move: string): boolean {
  return (
    move === "ask-own-decision" && ledger.readings.some((reading) => reading.sharedActions > 1)
  );
}
