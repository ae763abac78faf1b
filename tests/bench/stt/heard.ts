import type { SaidWord } from "../support/truth.ts";

/** What one recogniser made of one recording. */
export interface Heard {
  readonly words: readonly SaidWord[];
  /** Words whose times were found in the sound; those of the others are guessed, or missing. */
  readonly measured: number;
}

export interface Span {
  readonly startS: number;
  readonly endS: number;
}

/** Seconds between two spans; 0 where they touch or overlap. */
export function gapS(a: Span, b: Span): number {
  return Math.max(0, a.startS - b.endS, b.startS - a.endS);
}
