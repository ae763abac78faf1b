import { followUpMoves, type FollowUpMove } from "./follow-up-moves.ts";

/** How a changed constraint is called that asks for this of the changed case. */
export function turnedMove(gaps: readonly FollowUpMove[]): string {
  return gaps.length > 0 ? `change-constraint/${gaps.join("+")}` : "change-constraint";
}

/** What a changed constraint asked for of the changed case; empty for any other move. */
export function turnedGapsOf(move: string): FollowUpMove[] {
  const [name, asked = ""] = move.split("/");
  if (name !== "change-constraint") return [];
  return asked.split("+").flatMap((part) => followUpMoves.find((gap) => gap === part) ?? []);
}
