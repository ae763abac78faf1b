import { alignWords } from "../support/align-words.ts";
import { plainTokens } from "../support/plain-words.ts";
import type { SaidWord } from "../support/truth.ts";
import { quantile } from "./word-times.ts";

/** What stood on the screen of one speaker from a moment on. */
export interface Shown {
  /** Since the first sample of the talk sounded, s. */
  readonly atS: number;
  /** Final words so far. */
  readonly final: readonly string[];
  /** Words that may change, of the speech that goes on. */
  readonly provisional: readonly string[];
}

export interface LagReport {
  /** Words that were shown as they were said, and those that never were. */
  readonly words: number;
  readonly neverShown: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/**
 * From the sound of each word's end to the first time that it was on the screen, s; `null` for one
 * that never was. A word counts as shown when it is right, so the first guess that is wrong does
 * not count.
 *
 * @param said words with times on the talk's clock.
 * @param shown in order of time.
 */
export function captionLags(said: readonly SaidWord[], shown: readonly Shown[]): (number | null)[] {
  const tokens = plainTokens(said.map(({ text }) => text)).filter(({ filler }) => !filler);
  const startS = (index: number) => said[tokens[index]?.word ?? -1]?.span?.startS ?? Infinity;
  const firstAtS = new Map<number, number>();
  for (const { atS, final, provisional } of shown) {
    const begun = tokens.filter((_, index) => startS(index) < atS).map(({ text }) => text);
    const onScreen = plainTokens([...final, ...withoutTail(final, provisional)])
      .filter(({ filler }) => !filler)
      .map(({ text }) => text);
    // Of equal words the earliest is taken: captions fill from the front.
    for (const step of alignWords(begun, onScreen, (index) => index / begun.length)) {
      if (step.kind !== "equal") continue;
      for (let index = step.said; index < step.said + step.saidCount; index++) {
        if (!firstAtS.has(index)) firstAtS.set(index, atS);
      }
    }
  }
  return tokens.map(({ word }, index) => {
    const [atS, endS] = [firstAtS.get(index), said[word]?.span?.endS];
    return atS === undefined || endS === undefined ? null : atS - endS;
  });
}

/** Captions begin with the last final words; those are not to count twice. */
function withoutTail(final: readonly string[], provisional: readonly string[]): readonly string[] {
  for (let count = Math.min(final.length, provisional.length); count > 0; count--) {
    const tail = final.slice(-count);
    if (tail.every((word, index) => word === provisional[index])) return provisional.slice(count);
  }
  return provisional;
}

/** @returns `null` where no word was shown. */
export function lagReport(lagsS: readonly (number | null)[]): LagReport | null {
  const shownMs = lagsS.flatMap((lagS) => (lagS === null ? [] : [lagS * 1000]));
  if (shownMs.length === 0) return null;
  return {
    words: shownMs.length,
    neverShown: lagsS.length - shownMs.length,
    medianMs: quantile(shownMs, 0.5),
    p95Ms: quantile(shownMs, 0.95),
    maxMs: Math.max(...shownMs),
  };
}
