import type { Role } from "@greenroom/protocol";
import { findQuestion, questions } from "./bank/bank.ts";
import type { Question } from "./question.ts";
import type { FollowUpMove } from "./scripted/follow-up-moves.ts";
import { shuffled } from "./seeded.ts";

export interface WorkOnRequest {
  /** What is worked on, such as `content-result`: an id of the advice in `metrics`. */
  readonly adviceId: string;
  /** The question in whose answer it was found. */
  readonly fromQuestionId: string;
  readonly role: Role;
  readonly seed: string | number;
  /** Asked lately: they come last. */
  readonly avoidQuestionIds?: readonly string[];
}

/** What a follow-up would ask for where the thing is left open again. */
const ASKED_FOR: Readonly<Record<string, readonly FollowUpMove[]>> = {
  "content-generic": ["ask-one-time"],
  "content-own-part": ["ask-own-decision"],
  "content-decision": ["ask-own-decision", "ask-first-step", "ask-choice"],
  "content-size": ["ask-number", "ask-result"],
  "content-result": ["ask-result"],
  "content-lesson": ["ask-lesson"],
  "content-trade-off": ["ask-trade-off"],
  "content-risk": ["ask-risk"],
  "content-remedy-first": ["ask-diagnosis", "ask-requirements"],
  "content-diagnosis": ["ask-diagnosis"],
  "content-other-view": ["ask-other-view"],
  "content-words": ["ask-words"],
  "content-method": ["ask-method"],
  "content-example": ["ask-example"],
  "content-measure": ["ask-measure"],
  "content-limits": ["ask-limits"],
  "content-headline": ["ask-headline"],
  "content-ask": ["ask-headline"],
  "content-cost": ["ask-cost"],
  "content-date": ["ask-date"],
  "content-stakeholders": ["ask-stakeholders"],
  "content-requirements": ["ask-requirements", "ask-load"],
  "content-operations": ["ask-operations"],
};

/**
 * A question on which something can be worked on anew: another of the same form and pillar, so that the
 * same is listened for. Those not asked lately come first, then those for the role, then those in which
 * it matters so much that the question has its own words to ask for it. `null` where there is none.
 */
export function questionToWorkOn(request: WorkOnRequest): string | null {
  const from = findQuestion(request.fromQuestionId);
  if (!from) return null;
  const alike = questions.filter(
    ({ id, form, pillar, occasion }) =>
      id !== from.id && form === from.form && pillar === from.pillar && occasion === from.occasion,
  );
  const avoided = new Set(request.avoidQuestionIds);
  const moves = ASKED_FOR[request.adviceId] ?? [];
  const tier = ({ id, roles, followUps }: Question) =>
    (avoided.has(id) ? 4 : 0) +
    (roles.includes(request.role) ? 0 : 2) +
    (moves.some((move) => followUps[move] !== undefined) ? 0 : 1);
  const ordered = shuffled(alike, String(request.seed), ({ id }) => id);
  return ordered.toSorted((a, b) => tier(a) - tier(b))[0]?.id ?? null;
}
