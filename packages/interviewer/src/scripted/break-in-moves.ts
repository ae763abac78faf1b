/** The move that breaks in to ask for a gap. */
export function breakInMove(gap: string): string {
  return gap.replace(/^ask-/, "break-in-");
}

export function isBreakIn(move: string): boolean {
  return move.startsWith("break-in-");
}

/** What a move asks for: a break-in asks for the same as the follow-up of its name, in whatever way. */
export function gapOfMove(move: string): string {
  return move.replace(/^break-in-/, "ask-").replace(/\/.*$/, "");
}
