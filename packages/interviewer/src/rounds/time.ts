import type { InterviewContext, InterviewPlan } from "../interviewer.ts";

/** Under this much time left nothing more is asked, s. */
export const AT_THE_END_S = 40;

/** How long the interviewer's part takes, s: what is kept for the candidate's own questions comes after it. */
export function talkS(plan: Pick<InterviewPlan, "lengthS">): number {
  return plan.lengthS;
}

/** What is left of the interviewer's part, s; under zero where it is over. */
export function leftForTalkS({ plan, elapsedS }: InterviewContext): number {
  return talkS(plan) - elapsedS;
}
