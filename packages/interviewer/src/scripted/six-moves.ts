import type { Utterance } from "../interviewer.ts";
import { gapOfMove, isBreakIn } from "./break-in-moves.ts";
import { followUpMoves, type FollowUpMove } from "./follow-up-moves.ts";

/**
 * What an interviewer can do with an answer. `specify`: have it told more exactly. `challenge`: put
 * weight on it. `change-constraint`: what if it had been otherwise. `switch-perspective`: somebody
 * else's eyes. `raise-altitude`: what follows from it beyond the case. `leave-it`: go on.
 */
export const sixMoves = [
  "specify",
  "challenge",
  "change-constraint",
  "switch-perspective",
  "raise-altitude",
  "leave-it",
] as const;
export type SixMove = (typeof sixMoves)[number];

/** The two moves by which one gap can be gone after: the usual one, and the other where that was just made. */
interface Ways {
  readonly usual: SixMove;
  readonly other: SixMove;
}

/** Which gap maps to which moves. Two gaps in a row are never gone after by the same one. */
const waysTo: Readonly<Record<FollowUpMove, Ways>> = {
  "ask-one-time": { usual: "specify", other: "switch-perspective" },
  "ask-own-decision": { usual: "specify", other: "switch-perspective" },
  "ask-result": { usual: "specify", other: "switch-perspective" },
  "ask-number": { usual: "specify", other: "challenge" },
  "ask-trade-off": { usual: "challenge", other: "switch-perspective" },
  "ask-risk": { usual: "challenge", other: "change-constraint" },
  "ask-lesson": { usual: "raise-altitude", other: "specify" },
  "ask-diagnosis": { usual: "challenge", other: "specify" },
  "ask-first-step": { usual: "specify", other: "change-constraint" },
  "ask-other-view": { usual: "switch-perspective", other: "challenge" },
  "ask-words": { usual: "specify", other: "switch-perspective" },
  "ask-method": { usual: "specify", other: "switch-perspective" },
  "ask-example": { usual: "specify", other: "challenge" },
  "ask-measure": { usual: "challenge", other: "switch-perspective" },
  "ask-limits": { usual: "challenge", other: "change-constraint" },
  "ask-headline": { usual: "specify", other: "challenge" },
  "ask-cost": { usual: "challenge", other: "specify" },
  "ask-date": { usual: "specify", other: "challenge" },
  "ask-stakeholders": { usual: "switch-perspective", other: "challenge" },
  "ask-requirements": { usual: "challenge", other: "specify" },
  "ask-load": { usual: "specify", other: "challenge" },
  "ask-choice": { usual: "specify", other: "challenge" },
  "ask-operations": { usual: "switch-perspective", other: "challenge" },
};

const isGap = (move: string): move is FollowUpMove => followUpMoves.some((name) => name === move);
const isSix = (move: string): move is SixMove => sixMoves.some((name) => name === move);

/**
 * The move that goes after this gap without making `last` again. `named` is what it is called in the
 * history: the gap, and behind a slash the move where it is not the usual one.
 */
export function wayTo(
  gap: FollowUpMove,
  last: SixMove | null,
): { readonly way: SixMove; readonly named: string } {
  const { usual, other } = waysTo[gap];
  return last === usual ? { way: other, named: `${gap}/${other}` } : { way: usual, named: gap };
}

export function usualWay(gap: FollowUpMove): SixMove {
  return waysTo[gap].usual;
}

export function isUsual(gap: FollowUpMove, way: SixMove): boolean {
  return waysTo[gap].usual === way;
}

/** Which of the six an utterance made; `null` where it was none, such as a repetition or a break-in. */
export function sixMoveOf({ kind, move }: Pick<Utterance, "kind" | "move">): SixMove | null {
  if (kind === "ask") return "leave-it";
  if (kind !== "follow-up" || isBreakIn(move)) return null;
  const [gap = "", way = ""] = move.split("/");
  if (isSix(way)) return way;
  const named = gapOfMove(gap);
  return isSix(named) ? named : isGap(named) ? waysTo[named].usual : null;
}

/** The last of the six that was made, whatever was repeated or answered back since. */
export function lastMove(said: readonly Utterance[]): SixMove | null {
  return said.map(sixMoveOf).findLast((move) => move !== null) ?? null;
}
