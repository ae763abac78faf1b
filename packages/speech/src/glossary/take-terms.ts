import type { TranscribedWord } from "../engines.ts";
import { isFiller } from "../recogniser/fillers.ts";
import { lettersOf, type TermIndex } from "./term-index.ts";

/**
 * Only where the recogniser was this unsure of a word may a term take its place. Of what terms were
 * rightly put in place of, all but one in twelve was below.
 */
const UNSURE = 0.75;
/** A change of more words than this is another text, not a term that was misheard. */
const MOST_WORDS = 6;

/** A stretch in which two texts differ: words from `from` up to `to`, in either. */
interface Difference {
  readonly from: number;
  readonly to: number;
  readonly liftedFrom: number;
  readonly liftedTo: number;
}

/**
 * Takes terms over from a text of the same sound that was written with terms lifted. Nothing else of
 * that text is believed: words change only where they were unsure, where a term stands instead that
 * was not there before, in the same place of the sound, and where no filler is lost.
 */
export function takeTerms<Word extends TranscribedWord>(
  words: readonly Word[],
  lifted: readonly Word[],
  index: TermIndex,
): Word[] {
  const taken: Word[] = [];
  let at = 0;
  for (const difference of differences(words, lifted)) {
    const most = Math.max(
      difference.to - difference.from,
      difference.liftedTo - difference.liftedFrom,
    );
    if (most > MOST_WORDS) continue;
    const { from, to, liftedFrom, liftedTo } = tightened(difference, words, lifted, index);
    const instead = replacement(words.slice(from, to), lifted.slice(liftedFrom, liftedTo), index);
    if (!instead) continue;
    taken.push(...words.slice(at, from), ...instead);
    at = to;
  }
  return [...taken, ...words.slice(at)];
}

/** Whether any word, fillers apart, is so unsure that a term may have been misheard. */
export function mayHoldTerms(words: readonly TranscribedWord[]): boolean {
  return words.some((word) => word.confidence < UNSURE && !isFiller(word.text));
}

/** Without the sure words at either end beside which there is no term, where it is clear which these are. */
function tightened(
  { from, to, liftedFrom, liftedTo }: Difference,
  words: readonly TranscribedWord[],
  lifted: readonly TranscribedWord[],
  index: TermIndex,
): Difference {
  const sure = (at: number) => (words[at]?.confidence ?? 0) >= UNSURE;
  const terms = (start: number, end: number) =>
    index.termsIn(lifted.slice(start, end).map(({ text }) => text)).size;
  const all = terms(liftedFrom, liftedTo);
  const apart = () => to - from > 1 && to - from === liftedTo - liftedFrom;
  while (apart() && sure(from) && terms(liftedFrom + 1, liftedTo) === all) {
    from++;
    liftedFrom++;
  }
  while (apart() && sure(to - 1) && terms(liftedFrom, liftedTo - 1) === all) {
    to--;
    liftedTo--;
  }
  return { from, to, liftedFrom, liftedTo };
}

function replacement<Word extends TranscribedWord>(
  words: readonly Word[],
  lifted: readonly Word[],
  index: TermIndex,
): Word[] | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  if (!mayHoldTerms(words) || fillersIn(words) > fillersIn(lifted)) return null;
  const before = index.termsIn(words.map(({ text }) => text));
  const after = index.termsIn(lifted.map(({ text }) => text));
  if (![...after].some((term) => !before.has(term))) return null;
  const within = lifted.map((word) => ({
    ...word,
    startS: Math.max(word.startS, first.startS),
    endS: Math.min(word.endS, last.endS),
  }));
  return within.every(({ startS, endS }) => endS > startS) ? within : null;
}

function fillersIn(words: readonly TranscribedWord[]): number {
  return words.filter(({ text }) => isFiller(text)).length;
}

/** Where two texts differ: fewest changes, letters alone compared; changes side by side are one. */
function differences(
  words: readonly TranscribedWord[],
  lifted: readonly TranscribedWord[],
): Difference[] {
  const [some, others] = [words, lifted].map((text) => text.map((word) => lettersOf(word.text)));
  if (!some || !others) return [];
  const costs = costsToTheEnd(some, others);
  const cost = (i: number, j: number) => costs[i]?.[j] ?? Infinity;
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < some.length || j < others.length) {
    const [from, liftedFrom] = [i, j];
    while ((i < some.length || j < others.length) && some[i] !== others[j]) {
      const here = cost(i, j) - 1;
      if (cost(i + 1, j + 1) === here) [i, j] = [i + 1, j + 1];
      else if (cost(i + 1, j) === here) i++;
      else j++;
    }
    if (i > from || j > liftedFrom) found.push({ from, to: i, liftedFrom, liftedTo: j });
    else [i, j] = [i + 1, j + 1];
  }
  return found;
}

/** Fewest changes from every pair of places on (Levenshtein over words). */
function costsToTheEnd(some: readonly string[], others: readonly string[]): number[][] {
  const costs = Array.from({ length: some.length + 1 }, () => Array<number>(others.length + 1));
  for (let i = some.length; i >= 0; i--) {
    for (let j = others.length; j >= 0; j--) {
      const cost = (down: number, right: number) => costs[i + down]?.[j + right] ?? Infinity;
      const row = costs[i];
      if (!row) continue;
      if (i === some.length) row[j] = others.length - j;
      else if (j === others.length) row[j] = some.length - i;
      else if (some[i] === others[j]) row[j] = cost(1, 1);
      else row[j] = 1 + Math.min(cost(1, 1), cost(1, 0), cost(0, 1));
    }
  }
  return costs;
}
