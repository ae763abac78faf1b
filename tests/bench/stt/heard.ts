import type { SaidWord } from "../support/truth.ts";

/** What one recogniser made of one recording. */
export interface Heard {
  readonly words: readonly SaidWord[];
  /** The words' times were found in the sound; `false`: guessed, or there are none. */
  readonly timesMeasured: boolean;
}

export interface Span {
  readonly startS: number;
  readonly endS: number;
}

/** Seconds between two spans; 0 where they touch or overlap. */
export function gapS(a: Span, b: Span): number {
  return Math.max(0, a.startS - b.endS, b.startS - a.endS);
}
