import type { Utterance } from "../interviewer.ts";
import { findPersona } from "../personas.ts";
import type { Question } from "../question.ts";
import { altitudesOn } from "./altitudes.ts";
import { gapOfMove } from "./break-in-moves.ts";
import { constraintsFor, type Constraints } from "./changed-constraint.ts";
import { deepeningFor, type Deepening } from "./deepen.ts";
import { onSubject, wordGap } from "./gap-wording.ts";
import { followUpMoves } from "./follow-up-moves.ts";
import { gapsBySureness } from "./gaps.ts";
import { rememberedConstraint, rememberedDecision, rememberedPerson } from "./memory.ts";
import { mayFollowUp, nearTheEnd } from "./pace.ts";
import { perspectivesOn } from "./perspectives.ts";
import { pressedFirst } from "./pressed.ts";
import { gentlest } from "./refusal.ts";
import { restatements } from "./restate.ts";
import { lastMove, usualWay, wayTo } from "./six-moves.ts";
import { clauseFor } from "./take-up.ts";
import { ask, askedLast, onQuestion, phrases, word, type Turn } from "./utterances.ts";
import { asSentence } from "./wording.ts";

/**
 * The follow-up after the weightiest gap, by a move other than the last; where there is none, one
 * that makes more of a good answer; the next main question where enough was asked.
 */
export function followUp(turn: Turn, lead: "refused" | "letGo" | "alreadyTold" | null): Utterance {
  const { ledger, context } = turn;
  const { question, said } = ledger;
  const bridge = lead ?? "bridges";
  if (!question || !mayFollowUp(turn)) return ask(turn, bridge);
  const { presses } = findPersona(context.plan.personaId);
  const { sure, doubtful } = gapsBySureness(ledger);
  const open = [
    ...pressedFirst(question.form, sure, presses),
    ...pressedFirst(question.form, doubtful, presses),
  ];
  const gap = lead === "refused" ? gentlest(open, ledger) : open[0];
  const opening = lead ? word(turn, phrases(turn)[lead]) : "";
  if (gap) {
    const { way, named } = wayTo(gap, lastMove(said));
    return onQuestion(turn, "follow-up", named, wordGap(turn, gap, way, opening));
  }
  const move = deepeningFor(ledger, context.plan.role);
  if (!move) return ask(turn, bridge);
  return onQuestion(turn, "follow-up", move, wordDeepening(turn, question, move, opening));
}

/** What was decided, and what might have been otherwise, who else saw it, or what follows from it. */
function wordDeepening(turn: Turn, question: Question, move: Deepening, opening: string): string {
  const hurried = nearTheEnd(turn);
  const echo = opening || hurried ? undefined : clauseFor(turn.ledger, "change-constraint");
  const { wordings, quotes } = deepened(turn, question, move, echo);
  const asked = word(turn, wordings);
  if (echo && quotes) return `${asSentence(echo.text)} ${asked}`;
  const subject = question.form === "past" || hurried ? "" : onSubject(turn, "change-constraint");
  return `${opening || subject || word(turn, phrases(turn).turns)} ${asked}`;
}

function deepened(
  { ledger, context }: Turn,
  question: Question,
  move: Deepening,
  echo: ReturnType<typeof clauseFor>,
): Constraints {
  const { role } = context.plan;
  switch (move) {
    case "change-constraint": {
      const remembered = rememberedConstraint(ledger, question);
      return remembered.length > 0
        ? { wordings: remembered, quotes: false }
        : constraintsFor(ledger, question, echo);
    }
    case "switch-perspective": {
      const remembered = rememberedPerson(ledger, question);
      return remembered.length > 0
        ? { wordings: remembered, quotes: false }
        : { wordings: perspectivesOn(question, role), quotes: true };
    }
    case "raise-altitude": {
      const remembered = rememberedDecision(ledger, question, echo?.text);
      const wordings = remembered.length > 0 ? remembered : altitudesOn(question, role);
      return { wordings, quotes: true };
    }
  }
}

/** What is to be answered, in other words: a question by its theme, a follow-up by another wording. */
export function inOtherWords(turn: Turn): string {
  const { pending, question } = turn.ledger;
  if (question && pending?.kind !== "follow-up") return word(turn, restatements(question));
  const gap = followUpMoves.find((name) => name === gapOfMove(pending?.move ?? ""));
  return gap ? wordGap(turn, gap, usualWay(gap), " ") : askedLast(turn);
}
