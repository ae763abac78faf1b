import type { Turn } from "./utterances.ts";

/** Interviews up to this length have time for two follow-ups to a question, longer ones for three. */
const SHORT_INTERVIEW_S = 10 * 60;
/** Under this much time left the answer is the last one, s. */
const NO_FOLLOW_UP_S = 40;
/** Under this much time left, follow-ups are short and nothing is said back before them, s. */
const HURRIED_S = 150;

function leftS({ context }: Turn): number {
  return context.plan.lengthS - context.elapsedS;
}

/** Whether the question may have one more follow-up, by their number and the time. */
export function mayFollowUp(turn: Turn): boolean {
  const most = turn.context.plan.lengthS <= SHORT_INTERVIEW_S ? 2 : 3;
  return leftS(turn) > NO_FOLLOW_UP_S && turn.ledger.followUps < most;
}

/** The interview is nearly over: every question is as short as it can be. */
export function nearTheEnd(turn: Turn): boolean {
  return leftS(turn) < HURRIED_S;
}
