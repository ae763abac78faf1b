import type { RefusedTopic } from "@greenroom/metrics";
import type { FollowUpMove } from "./follow-up-moves.ts";
import type { Ledger } from "./ledger.ts";

/** Words that come near to what was declined: no question asked afterwards has them. */
const near: Readonly<Record<RefusedTopic, RegExp>> = {
  number:
    /measur|figure|number|magnitude|how (much|many|large|often|likely)|size|price|cost|bill|percent|rough/i,
  names: /\b(who|whom|whose|client|customer|company|name)\b/i,
  result: /outcome|result|\bend\b|ended|turn out|came of|changed|different/i,
  reason: /\bwhy\b|reason|evidence/i,
  details: /exactly|steps?\b|monitor|figure|number/i,
  question: /exactly|figure|number|measur|how (much|many)/i,
};

/** Whether a wording keeps away from everything that was declined. */
export function spares({ refused }: Ledger, wording: string): boolean {
  return ![...refused].some((topic) => near[topic].test(wording));
}

/** Asked right after a refusal, in this order: about the person, not about the matter. */
const soft: readonly FollowUpMove[] = [
  "ask-one-time",
  "ask-lesson",
  "ask-own-decision",
  "ask-first-step",
  "ask-other-view",
  "ask-result",
  "ask-method",
  "ask-example",
  "ask-words",
  "ask-limits",
  "ask-headline",
];

/** The gap to ask about after a refusal: the softest, where it was more than a name that was kept. */
export function gentlest(
  open: readonly FollowUpMove[],
  { refused }: Ledger,
): FollowUpMove | undefined {
  const onlyNames = [...refused].every((topic) => topic === "names");
  return (onlyNames ? undefined : soft.find((move) => open.includes(move))) ?? open[0];
}
