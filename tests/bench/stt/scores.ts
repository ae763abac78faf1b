import type { SaidWord } from "../support/truth.ts";
import { rate, sum, type WordErrors } from "../support/word-errors.ts";
import {
  differenceInterval,
  rateInterval,
  type ErrorsAtWords,
  type Interval,
} from "./bootstrap.ts";
import { compareWords, countErrors, errorsAtWords } from "./comparison.ts";
import {
  countFillers,
  fillerRates,
  sumFillers,
  type FillerCounts,
  type FillerRates,
} from "./fillers.ts";
import type { Heard, Span } from "./heard.ts";
import { inventedWords } from "./invented.ts";
import { sizeOf, timeErrors, type ErrorSize, type TimeErrors } from "./word-times.ts";

/** What one recogniser made of one recording, counted. */
export interface Counts {
  readonly errors: WordErrors;
  readonly errorsAtWords: ErrorsAtWords;
  /** `null` where the truth or the hearing has no times found in the sound. */
  readonly times: TimeErrors | null;
  readonly heard: HeardWords;
  readonly fillers: FillerCounts;
  /** Words where nothing was said; `null` where nobody can tell. */
  readonly invented: readonly string[] | null;
}

export interface HeardWords {
  readonly words: number;
  /** Those whose times were found in the sound, not guessed. */
  readonly measured: number;
}

export function countAgainst(
  said: readonly SaidWord[],
  heard: Heard,
  possibleFillers: readonly Span[] | null,
): Counts {
  const comparison = compareWords(said, heard.words);
  const timed =
    said.length > 0 && said.every(({ span }) => span) && heard.words.every(({ span }) => span);
  return {
    errors: countErrors(comparison),
    errorsAtWords: errorsAtWords(comparison),
    times: timed ? timeErrors(said, heard.words, comparison) : null,
    heard: { words: heard.words.length, measured: heard.measured },
    fillers: countFillers(said, heard.words, possibleFillers),
    invented: inventedWords(said, heard.words)?.map(({ text }) => text) ?? null,
  };
}

/** The figures of one recording, or of several together. */
export interface Score extends WordErrors {
  readonly wordErrorRate: number;
  readonly interval: Interval | null;
  readonly starts: ErrorSize | null;
  /** As information: where a word ends in running speech is a matter of convention. */
  readonly ends: ErrorSize | null;
  readonly heard: HeardWords;
  readonly fillers: FillerCounts & FillerRates;
  readonly invented: readonly string[] | null;
}

export function scoreOf(counts: readonly Counts[]): Score {
  const errors = sum(counts.map((one) => one.errors));
  const total = (of: (heard: HeardWords) => number) =>
    counts.reduce((sum, { heard }) => sum + of(heard), 0);
  const fillers = sumFillers(counts.map((one) => one.fillers));
  const invented = counts.flatMap((one) => one.invented ?? []);
  return {
    ...errors,
    wordErrorRate: rate(errors),
    interval: rateInterval(counts.map((one) => one.errorsAtWords)),
    starts: sizeOf(counts.flatMap(({ times }) => times?.starts ?? [])),
    ends: sizeOf(counts.flatMap(({ times }) => times?.ends ?? [])),
    heard: { words: total(({ words }) => words), measured: total(({ measured }) => measured) },
    fillers: { ...fillers, ...fillerRates(fillers) },
    invented: counts.some((one) => one.invented) ? invented : null,
  };
}

/** Word error rate of ours minus theirs, on the same words. */
export interface Difference {
  readonly wordErrorRate: number;
  readonly interval: Interval | null;
}

export function differenceOf(ours: readonly Counts[], theirs: readonly Counts[]): Difference {
  const rateOf = (counts: readonly Counts[]) => rate(sum(counts.map(({ errors }) => errors)));
  return {
    wordErrorRate: rateOf(ours) - rateOf(theirs),
    interval: differenceInterval(
      ours.map((one) => one.errorsAtWords),
      theirs.map((one) => one.errorsAtWords),
    ),
  };
}
