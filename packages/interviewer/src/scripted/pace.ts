import type { Question } from "../question.ts";
import { leftInPartS } from "../agenda.ts";
import type { Turn } from "./utterances.ts";

/** Interviews up to this length have time for two follow-ups to a question, longer ones for three. */
const SHORT_INTERVIEW_S = 10 * 60;
/** Under this much time left the answer is the last one, s. */
const NO_FOLLOW_UP_S = 40;
/** Where less than this is left after an answer of the length it should have, no other question follows, s. */
const AFTER_LAST_S = 120;
/** Under this much time left, follow-ups are short and nothing is said back before them, s. */
const HURRIED_S = 150;

function leftS({ context }: Turn): number {
  return context.plan.lengthS - context.elapsedS;
}

/** Whether the question may have one more follow-up, by their number and the time. */
export function mayFollowUp(turn: Turn): boolean {
  const { plan, elapsedS } = turn.context;
  const { question, followUps } = turn.ledger;
  // A part that is over gives the next one its time, but nobody is left after their first words.
  const partOver = leftInPartS(plan, question?.pillar ?? null, elapsedS) < 0;
  const most = partOver ? 1 : plan.lengthS <= SHORT_INTERVIEW_S ? 2 : 3;
  return leftS(turn) > NO_FOLLOW_UP_S && followUps < most;
}

/** The interview is nearly over: every question is as short as it can be. */
export function nearTheEnd(turn: Turn): boolean {
  return leftS(turn) < HURRIED_S;
}

/** Whether this main question is the last for which there is time, or the last of the plan. */
export function isLast({ context, ledger }: Turn, next: Question): boolean {
  const { questionIds, lengthS } = context.plan;
  const others = questionIds.some((id) => id !== next.id && !ledger.askedIds.has(id));
  return !others || lengthS - context.elapsedS - next.budgetS < AFTER_LAST_S;
}
