import { LONGEST_PASTED, type OwnQuestion } from "@greenroom/protocol";
import { claimsIn } from "./claims.ts";
import { namesIn } from "./names.ts";

/** What was read from a CV, by rules from its words. Nothing is guessed. */
export interface ReadCv {
  /** Questions about its lines, the weightiest first; more than one session asks. */
  readonly claims: readonly OwnQuestion[];
  /** Names of companies, systems and technologies in it. */
  readonly names: readonly string[];
}

export function readCv(pasted: string): ReadCv {
  const text = pasted.slice(0, LONGEST_PASTED);
  return { claims: claimsIn(text), names: namesIn(text, "cv") };
}
