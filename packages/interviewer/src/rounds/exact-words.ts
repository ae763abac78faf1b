import type { Utterance } from "../interviewer.ts";

/** Facts that are told, what a design is put to, and the clock: another wording would change them. */
const EXACT = /^(?:fact|stress)-|^tell-time/;

/** Whether what is said must be said as it was written, whoever speaks. */
export function keepsItsWords({ move }: Pick<Utterance, "move">): boolean {
  return EXACT.test(move);
}
