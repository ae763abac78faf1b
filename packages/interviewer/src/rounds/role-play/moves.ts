/** Out of the role: the interviewer's own last question. */
export const STEP_OUT = "step-out";
/** Behind a move with which they also said that time runs out. */
export const HURRY = "/hurry";

export type Telling = "fact" | "hint" | "again";

/** The name of a move that tells facts: `fact-leavers+thursday`. */
export function tellingMove(kind: Telling, ids: readonly string[]): string {
  return `${kind}-${ids.join("+")}`;
}

/** What a move told, or only hinted at. */
export function factsTold(move: string, kind: Telling): readonly string[] {
  const [name = ""] = move.split("/");
  return name.startsWith(`${kind}-`) ? name.slice(kind.length + 1).split("+") : [];
}
