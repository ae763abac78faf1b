import { alignWords } from "../support/align-words.ts";
import { plainTokens } from "../support/plain-words.ts";
import type { SaidWord } from "../support/truth.ts";
import { gapS, type Span } from "./heard.ts";

/** A filler is where one was said when the two lie no farther apart than this. */
const TOLERANCE_S = 0.3;

export interface FillerCounts {
  /** Fillers that were said. */
  readonly said: number;
  /** Of those, how many were heard as words. */
  readonly heard: number;
  /** Heard as words where none was said. */
  readonly heardFalse: number;
  /** Acoustic candidates; `null` where there is no detector, or the truth has no times for it. */
  readonly possible: {
    /** Fillers said that were heard as words or are possible. */
    readonly found: number;
    /** Possible ones near a filler that was said, and others. */
    readonly right: number;
    readonly wrong: number;
  } | null;
}

/** Where the truth has times, by time; else by the words around them. */
export function countFillers(
  said: readonly SaidWord[],
  heard: readonly SaidWord[],
  possible: readonly Span[] | null,
): FillerCounts {
  const [saidSpans, heardSpans] = [fillerSpans(said), fillerSpans(heard)];
  if (saidSpans === null || heardSpans === null) return countInOrder(said, heard, possible);
  const matched = oneToOne(saidSpans, heardSpans);
  const near = (one: Span) => (other: Span) => gapS(one, other) <= TOLERANCE_S;
  const right = possible?.filter((one) => saidSpans.some(near(one))).length ?? 0;
  return {
    said: saidSpans.length,
    heard: matched.size,
    heardFalse: heardSpans.length - matched.size,
    possible: possible && {
      found: saidSpans.filter((one, index) => matched.has(index) || possible.some(near(one)))
        .length,
      right,
      wrong: possible.length - right,
    },
  };
}

export function sumFillers(all: readonly FillerCounts[]): FillerCounts {
  const total = (of: (one: FillerCounts) => number) => all.reduce((sum, one) => sum + of(one), 0);
  return {
    said: total(({ said }) => said),
    heard: total(({ heard }) => heard),
    heardFalse: total(({ heardFalse }) => heardFalse),
    possible: all.some(({ possible }) => possible)
      ? {
          found: total(({ possible, heard }) => possible?.found ?? heard),
          right: total(({ possible }) => possible?.right ?? 0),
          wrong: total(({ possible }) => possible?.wrong ?? 0),
        }
      : null,
  };
}

/** 0 to 1; `null` where there is nothing to take a share of. */
export interface FillerRates {
  readonly heardRecall: number | null;
  readonly heardPrecision: number | null;
  /** Of those said: heard or possible. */
  readonly withPossibleRecall: number | null;
  /** Of the possible ones: near one that was said. */
  readonly possiblePrecision: number | null;
}

export function fillerRates({ said, heard, heardFalse, possible }: FillerCounts): FillerRates {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    heardRecall: share(heard, said),
    heardPrecision: share(heard, heard + heardFalse),
    withPossibleRecall: possible && share(possible.found, said),
    possiblePrecision: possible && share(possible.right, possible.right + possible.wrong),
  };
}

/** `null` where a filler, or any word, has no time. */
function fillerSpans(words: readonly SaidWord[]): Span[] | null {
  const spans = fillersOf(words).map(({ span }) => span);
  const timed = spans.filter((span) => span !== null);
  return words.some(({ span }) => span === null) ? null : timed;
}

function fillersOf(words: readonly SaidWord[]): SaidWord[] {
  return words.filter(isFiller);
}

function isFiller({ text }: SaidWord): boolean {
  const tokens = plainTokens([text]);
  return tokens.length > 0 && tokens.every(({ filler }) => filler);
}

/** Each said filler is matched once, to the nearest that is left; gives the said ones' indexes. */
function oneToOne(said: readonly Span[], heard: readonly Span[]): Set<number> {
  const pairs = said
    .flatMap((one, i) => heard.map((other, j) => ({ i, j, apart: gapS(one, other), one, other })))
    .filter(({ apart }) => apart <= TOLERANCE_S)
    .sort((a, b) => a.apart - b.apart || middlesApart(a) - middlesApart(b));
  const [matchedSaid, matchedHeard] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (matchedSaid.has(i) || matchedHeard.has(j)) continue;
    matchedSaid.add(i);
    matchedHeard.add(j);
  }
  return matchedSaid;
}

function middlesApart({ one, other }: { one: Span; other: Span }): number {
  return Math.abs(one.startS + one.endS - other.startS - other.endS);
}

function countInOrder(
  said: readonly SaidWord[],
  heard: readonly SaidWord[],
  possible: readonly Span[] | null,
): FillerCounts {
  const texts = (words: readonly SaidWord[]) =>
    words.map((word) => (isFiller(word) ? "<filler>" : (plainTokens([word.text])[0]?.text ?? "")));
  const [saidTexts, heardTexts] = [texts(said), texts(heard)];
  const matched = alignWords(saidTexts, heardTexts).filter(
    (step) => step.kind === "equal" && saidTexts[step.said] === "<filler>",
  ).length;
  const fillers = fillersOf(said).length;
  return {
    said: fillers,
    heard: matched,
    heardFalse: fillersOf(heard).length - matched,
    // Where none was said, each possible one is wrong; otherwise nobody can tell which.
    possible: possible && fillers === 0 ? { found: 0, right: 0, wrong: possible.length } : null,
  };
}
