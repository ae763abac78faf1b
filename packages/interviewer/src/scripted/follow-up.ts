import type { Quotable } from "@greenroom/metrics";
import type { Utterance } from "../interviewer.ts";
import { findPersona } from "../personas.ts";
import type { Question } from "../question.ts";
import { altitudesOn } from "./altitudes.ts";
import { gapOfMove } from "./break-in-moves.ts";
import { deepeningFor, mayTurnOver, type Deepening } from "./deepen.ts";
import { eitherWay } from "./either-way.ts";
import { onSubject, wordGap } from "./gap-wording.ts";
import { followUpMoves, type FollowUpMove } from "./follow-up-moves.ts";
import { gapsBySureness } from "./gaps.ts";
import { rememberedConstraint, rememberedDecision, rememberedPerson } from "./memory.ts";
import type { Ledger } from "./ledger.ts";
import { mayFollowUp, nearTheEnd } from "./pace.ts";
import { perspectivesOn } from "./perspectives.ts";
import { dodged, stayWithIt } from "./press-again.ts";
import { pressedFirst } from "./pressed.ts";
import { gentlest } from "./refusal.ts";
import { restatements } from "./restate.ts";
import { lastMove, usualWay, wayTo } from "./six-moves.ts";
import { clauseFor } from "./take-up.ts";
import { turnedMove } from "./turned-gaps.ts";
import { wordConstraint, wordWhatIf } from "./turned-over.ts";
import { ask, askedLast, onQuestion, phrases, word, type Turn } from "./utterances.ts";
import { asSentence, behind } from "./wording.ts";

/**
 * The follow-up after the weightiest gap, by a move other than the last; where there is none, one
 * that makes more of a good answer; the next main question where enough was asked.
 */
export function followUp(turn: Turn, lead: "refused" | "letGo" | "alreadyTold" | null): Utterance {
  const { ledger, context } = turn;
  const { question } = ledger;
  const bridge = lead ?? "bridges";
  if (!question || !mayFollowUp(turn)) return ask(turn, bridge);
  const again = lead ? undefined : dodged(ledger);
  if (again) return askFor(turn, again, word(turn, stayWithIt));
  const { presses } = findPersona(context.plan.personaId);
  const { sure, doubtful } = gapsBySureness(ledger);
  const weightiest = (open: readonly FollowUpMove[]) => {
    const pressed = pressedFirst(question.form, open, presses);
    return lead === "refused" ? gentlest(pressed, ledger) : pressed[0];
  };
  const opening = lead ? word(turn, phrases(turn)[lead]) : "";
  const missing = weightiest(sure);
  if (missing) return askFor(turn, missing, opening);
  const turned = turnedOver(turn, question, opening);
  if (turned) return turned;
  const perhaps = ledger.moves.has("change-constraint") ? undefined : weightiest(doubtful);
  if (perhaps) return askFor(turn, perhaps, opening);
  const move = deepeningFor(ledger, context.plan.role);
  if (!move) return ask(turn, hurtsUnsaid(ledger) ? "leftInPeace" : bridge);
  return onQuestion(turn, "follow-up", move, wordDeepening(turn, question, move, opening));
}

/** Something grave was told, and nobody has said a word to it yet. */
function hurtsUnsaid({ readings, moves }: Ledger): boolean {
  return !moves.has("be-gentle") && readings.some(({ sensitive }) => sensitive !== null);
}

function askFor(turn: Turn, gap: FollowUpMove, opening: string): Utterance {
  const { way, named } = wayTo(gap, lastMove(turn.ledger.said));
  return onQuestion(turn, "follow-up", named, wordGap(turn, gap, way, opening));
}

/**
 * A changed case that brings out what may have been left out, where nothing is surely missing; `null`
 * where all of it was likely told, or the answer is not to be turned over.
 */
function turnedOver(turn: Turn, question: Question, opening: string): Utterance | null {
  const { ledger } = turn;
  if (!mayTurnOver(ledger)) return null;
  const cases = eitherWay(ledger);
  if (cases.length === 0) return null;
  // What was told before is worth more than any case that is made up.
  if (rememberedConstraint(ledger, question).length > 0)
    return onQuestion(turn, "follow-up", turnedMove([]), wordConstraint(turn, question, opening));
  const { text, asks } = wordWhatIf(turn, cases, opening);
  return onQuestion(turn, "follow-up", turnedMove(asks), text);
}

/** What was decided, and what might have been otherwise, who else saw it, or what follows from it. */
function wordDeepening(turn: Turn, question: Question, move: Deepening, opening: string): string {
  if (move === "change-constraint") return wordConstraint(turn, question, opening);
  const hurried = nearTheEnd(turn);
  const echo = opening || hurried ? undefined : clauseFor(turn.ledger, "change-constraint");
  const { wordings, quotes } = seenAnew(turn, question, move, echo);
  const asked = word(turn, wordings);
  if (echo && quotes) return `${asSentence(echo.text)} ${asked}`;
  const subject = question.form === "past" || hurried ? "" : onSubject(turn, "change-constraint");
  return behind(opening || subject, asked);
}

/** Through other eyes, or from higher up: out of what was told before, where it offers itself. */
function seenAnew(
  { ledger, context }: Turn,
  question: Question,
  move: Exclude<Deepening, "change-constraint">,
  echo: Quotable | undefined,
): { readonly wordings: readonly string[]; readonly quotes: boolean } {
  const { role } = context.plan;
  if (move === "switch-perspective") {
    const remembered = rememberedPerson(ledger, question);
    return remembered.length > 0
      ? { wordings: remembered, quotes: false }
      : { wordings: perspectivesOn(question, role), quotes: true };
  }
  const remembered = rememberedDecision(ledger, question, echo?.text);
  const wordings = remembered.length > 0 ? remembered : altitudesOn(question, role);
  return { wordings, quotes: true };
}

/** What is to be answered, in other words: a question by its theme, a follow-up by another wording. */
export function inOtherWords(turn: Turn): string {
  const { pending, question } = turn.ledger;
  if (question && pending?.kind !== "follow-up") return word(turn, restatements(question));
  const gap = followUpMoves.find((name) => name === gapOfMove(pending?.move ?? ""));
  return gap ? wordGap(turn, gap, usualWay(gap), " ") : askedLast(turn);
}
