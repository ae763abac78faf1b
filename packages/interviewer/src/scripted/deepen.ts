import type { Role } from "@greenroom/protocol";
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
  const { said, moves, readings } = ledger;
  if (deepenings.some((move) => moves.has(move))) return null;
  if (readings.some(({ sensitive }) => sensitive !== null)) return null;
  const last: SixMove | null = lastMove(said);
  const times = (move: Deepening) => said.filter((utterance) => utterance.move === move).length;
  const [least = null] = inOrder[role]
    .filter((move) => move !== last)
    .toSorted((a, b) => times(a) - times(b));
  return least;
}
