import type { InterviewContext, InterviewPlan } from "../interviewer.ts";

/** Under this much time left nothing more is asked, s. */
export const AT_THE_END_S = 40;

/** What is left of the interviewer's part, s; under zero where it is over. */
export function leftForTalkS({ plan, elapsedS }: InterviewContext): number {
  return plan.lengthS - elapsedS;
}

/** The whole interview with the candidate's own questions, s: what is announced. */
export function wholeS({ lengthS, yourTurnS = 0 }: InterviewPlan): number {
  return lengthS + yourTurnS;
}
