import type { Role } from "@greenroom/protocol";
import { gapOfMove } from "./break-in-moves.ts";
import { lastMove, type SixMove } from "./six-moves.ts";
import type { Ledger } from "./ledger.ts";

/** What can be made of an answer in which nothing is missing. */
export const deepenings = ["change-constraint", "switch-perspective", "raise-altitude"] as const;
export type Deepening = (typeof deepenings)[number];

/** What the role is asked for first: who answers for whole teams is asked what follows for them. */
const inOrder: Readonly<Record<Role, readonly Deepening[]>> = {
  "tech-lead": ["change-constraint", "switch-perspective", "raise-altitude"],
  staff: ["change-constraint", "switch-perspective", "raise-altitude"],
  manager: ["change-constraint", "raise-altitude", "switch-perspective"],
  director: ["raise-altitude", "change-constraint", "switch-perspective"],
};

/**
 * The one move that a good answer still gets: the one made least in this interview, never the one
 * just made. `null` where it had it, or where the matter is too tender to be turned over.
 */
export function deepeningFor(ledger: Ledger, role: Role): Deepening | null {
  const { said } = ledger;
  if (wasDeepened(ledger) || isTender(ledger)) return null;
  const last: SixMove | null = lastMove(said);
  const times = (move: Deepening) =>
    said.filter((utterance) => gapOfMove(utterance.move) === move).length;
  const [least = null] = inOrder[role]
    .filter((move) => move !== last)
    .toSorted((a, b) => times(a) - times(b));
  return least;
}

/** So many changed constraints in a row, and another would be a habit. */
const A_HABIT = 2;

/** Whether a constraint may be changed: not twice on a question, not of what hurts, not each time. */
export function mayTurnOver(ledger: Ledger): boolean {
  const { said } = ledger;
  if (wasDeepened(ledger) || isTender(ledger) || lastMove(said) === "change-constraint")
    return false;
  const lately = said.filter(({ kind }) => kind === "follow-up").slice(-A_HABIT);
  return (
    lately.length < A_HABIT || lately.some(({ move }) => gapOfMove(move) !== "change-constraint")
  );
}

const wasDeepened = ({ moves }: Ledger) => deepenings.some((move) => moves.has(move));
const isTender = ({ readings }: Ledger) => readings.some(({ sensitive }) => sensitive !== null);
