import type { SaidWord } from "../support/truth.ts";
import type { Comparison } from "./comparison.ts";

/** How far heard words lie from said ones, seconds; positive: heard late. */
export interface TimeErrors {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Times of the words that were heard as said. Of a word that is written out as several ("it's"),
 * the first one's start and the last one's end are compared.
 */
export function timeErrors(
  said: readonly SaidWord[],
  heard: readonly SaidWord[],
  comparison: Comparison,
): TimeErrors {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { kind, ...step } of comparison.steps) {
    if (kind !== "equal") continue;
    const [saidFirst, saidLast] = [step.said, step.said + step.saidCount - 1];
    const [heardFirst, heardLast] = [step.heard, step.heard + step.heardCount - 1];
    if (begins(comparison.said, saidFirst) && begins(comparison.heard, heardFirst)) {
      const from = said[comparison.said[saidFirst]?.word ?? -1]?.span;
      const to = heard[comparison.heard[heardFirst]?.word ?? -1]?.span;
      if (from && to) starts.push(to.startS - from.startS);
    }
    if (finishes(comparison.said, saidLast) && finishes(comparison.heard, heardLast)) {
      const from = said[comparison.said[saidLast]?.word ?? -1]?.span;
      const to = heard[comparison.heard[heardLast]?.word ?? -1]?.span;
      if (from && to) ends.push(to.endS - from.endS);
    }
  }
  return { starts, ends };
}

export interface ErrorSize {
  readonly words: number;
  /** Of the error's size, whichever its direction, ms. */
  readonly medianMs: number;
  readonly p90Ms: number;
  /** Median with its direction, ms: positive is late. */
  readonly biasMs: number;
}

/** @returns `null` where there is none. */
export function sizeOf(errorsS: readonly number[]): ErrorSize | null {
  if (errorsS.length === 0) return null;
  const sizes = errorsS.map(Math.abs);
  return {
    words: errorsS.length,
    medianMs: quantile(sizes, 0.5) * 1000,
    p90Ms: quantile(sizes, 0.9) * 1000,
    biasMs: quantile(errorsS, 0.5) * 1000,
  };
}

/** By linear interpolation between the two nearest; `NaN` of nothing. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

type Tokens = Comparison["said"];

function begins(tokens: Tokens, index: number): boolean {
  return tokens[index - 1]?.word !== tokens[index]?.word;
}

function finishes(tokens: Tokens, index: number): boolean {
  return tokens[index + 1]?.word !== tokens[index]?.word;
}
