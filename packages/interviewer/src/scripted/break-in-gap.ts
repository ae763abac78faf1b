import type { QuestionForm } from "@greenroom/protocol";
import type { FollowUpMove } from "./follow-up-moves.ts";
import { gapsBySureness } from "./gaps.ts";
import type { Ledger } from "./ledger.ts";
import { pressedFirst } from "./pressed.ts";

/**
 * What is worth breaking in for, the weightiest first: what brings a long answer to its point. A price,
 * a risk or a lesson can wait until it is over.
 */
const worthIt: Readonly<Record<QuestionForm, readonly FollowUpMove[]>> = {
  past: ["ask-own-decision", "ask-one-time", "ask-result", "ask-number"],
  situational: ["ask-first-step", "ask-diagnosis"],
  approach: ["ask-method", "ask-example"],
  vision: ["ask-headline", "ask-cost", "ask-date"],
  design: ["ask-choice", "ask-requirements", "ask-load"],
};

/**
 * The gap that a break-in asks about, by what this interviewer presses on where two weigh alike;
 * `undefined` where nothing is missing that would justify one.
 */
export function breakInGap(
  ledger: Ledger,
  presses: readonly FollowUpMove[] = [],
): FollowUpMove | undefined {
  const { sure } = gapsBySureness(ledger);
  const form = ledger.question?.form;
  if (!form) return undefined;
  const worth = worthIt[form].filter((move) => sure.includes(move));
  return pressedFirst(form, worth, presses)[0];
}
