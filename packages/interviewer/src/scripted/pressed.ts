import type { QuestionForm } from "@greenroom/protocol";
import type { FollowUpMove } from "./follow-up-moves.ts";

/** Of each form the gaps that weigh alike: what a story or a design lacks without them is the same. */
const alike: Readonly<Record<QuestionForm, ReadonlySet<FollowUpMove>>> = {
  past: new Set(["ask-number", "ask-trade-off", "ask-lesson"]),
  situational: new Set(["ask-other-view", "ask-trade-off", "ask-risk", "ask-words"]),
  approach: new Set(["ask-trade-off", "ask-risk"]),
  vision: new Set(["ask-cost", "ask-date", "ask-stakeholders", "ask-trade-off", "ask-risk"]),
  design: new Set(["ask-trade-off", "ask-risk"]),
};

/**
 * The open gaps, weightiest first, in the order in which this interviewer goes after them: those that
 * weigh alike trade places among themselves, by what the interviewer presses on; no other moves.
 */
export function pressedFirst(
  form: QuestionForm,
  open: readonly FollowUpMove[],
  presses: readonly FollowUpMove[],
): FollowUpMove[] {
  const free = open.filter((move) => alike[form].has(move));
  const rank = (move: FollowUpMove) => {
    const at = presses.indexOf(move);
    return at < 0 ? presses.length : at;
  };
  const ordered = free.toSorted((a, b) => rank(a) - rank(b)).values();
  return open.map((move) => (alike[form].has(move) ? (ordered.next().value ?? move) : move));
}
