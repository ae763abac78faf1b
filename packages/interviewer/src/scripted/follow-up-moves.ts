/** What a follow-up is after. Each is made at most once on a question. */
export const followUpMoves = [
  "ask-one-time",
  "ask-own-decision",
  "ask-result",
  "ask-number",
  "ask-trade-off",
  "ask-risk",
  "ask-lesson",
  "ask-diagnosis",
  "ask-first-step",
  "ask-other-view",
  "ask-words",
  "ask-method",
  "ask-example",
  "ask-measure",
  "ask-limits",
  "ask-headline",
  "ask-cost",
  "ask-date",
  "ask-stakeholders",
  "ask-requirements",
  "ask-load",
  "ask-choice",
  "ask-operations",
] as const;
export type FollowUpMove = (typeof followUpMoves)[number];

/** What is still open on a question, the weightiest first in each; empty where the answer is complete. */
export interface OpenGaps {
  readonly sure: readonly FollowUpMove[];
  /** Touched in some way: only where nothing is surely missing. */
  readonly doubtful: readonly FollowUpMove[];
}
