import type { InterviewPlan, Utterance } from "../interviewer.ts";

/**
 * Facts that are told or left to be assumed, what a design is put to, what somebody is quoted with, and
 * the clock: another wording would change them. Nor is anybody told by a model that they did not answer.
 */
const EXACT = /^(?:fact|stress|challenge)-|^(?:tell-time|assume|back-to-question)/;

/**
 * Whether what is said must be said as it was written, whoever speaks. In a role-play that is all of
 * it: what somebody knows and does not say would be guessed at by a model.
 */
export function keepsItsWords(
  { format }: InterviewPlan,
  { move }: Pick<Utterance, "move">,
): boolean {
  return format === "role-play" || EXACT.test(move);
}
