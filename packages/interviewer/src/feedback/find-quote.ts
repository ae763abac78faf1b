import type { Span, Word } from "@greenroom/protocol";
import { sameToken, spokenForm, type SpokenToken } from "./spoken-form.ts";

/** Words that were recognised with less cannot be quoted: they may not have been said. */
export const QUOTABLE_CONFIDENCE = 0.5;
/** Fewer compared words than this are found in anything. */
export const LEAST_QUOTE_WORDS = 3;
/** Between the parts of a quote with an ellipsis at most so many words were left out. */
const LONGEST_ELLIPSIS_WORDS = 40;

/** Stands for a word that was heard badly: nothing compares equal to it. */
const UNSURE = "§";

/** Words that alone say nothing of who said them: "and it was the". */
const EMPTY = new Set(
  "a an the this that these those it i we you he she they is are was were be been am and or but so then of to in on at by for from with as not do did have had would will".split(
    " ",
  ),
);

/** What a quote was found to be: always the words that were said, never those of who quotes. */
export interface FoundQuote extends Span {
  /** Which of the sources it stands in. */
  readonly source: number;
  /** As recognised, an ellipsis where the quote has one. */
  readonly text: string;
}

/** What quotes are looked for in: the words of one turn, compared once. */
export interface QuoteSource {
  readonly words: readonly Word[];
  readonly tokens: readonly SpokenToken[];
}

export function quoteSource(words: readonly Word[]): QuoteSource {
  const texts = words.map(({ text, confidence }) =>
    confidence < QUOTABLE_CONFIDENCE ? UNSURE : text,
  );
  return { words, tokens: withUnsure(texts) };
}

/**
 * Where somebody said these words: compared without case, marks and fillers, with contractions taken
 * apart and numbers in digits, otherwise word for word and in one turn. "…" may stand for words that
 * were left out. `null` where they are not found, or too few to tell whose they are.
 */
export function findQuote(quote: string, sources: readonly QuoteSource[]): FoundQuote | null {
  const parts = quote.split(/\s*(?:…|\.{3}|\[…\]|\[\.{3}\])\s*/).map((part) => quoted(part));
  const wanted = parts.filter((part) => part.length > 0);
  if (wanted.length === 0 || !wanted.every(tells)) return null;
  for (const [source, { words, tokens }] of sources.entries()) {
    const ranges = inOrder(tokens, wanted);
    if (!ranges) continue;
    const texts = ranges.map(({ from, to }) =>
      words
        .slice(from, to + 1)
        .map(({ text }) => text)
        .join(" "),
    );
    const startSample = words[ranges[0]?.from ?? 0]?.startSample ?? 0;
    const endSample = words[ranges.at(-1)?.to ?? 0]?.endSample ?? startSample;
    return { source, startSample, endSample, text: texts.join(" … ") };
  }
  return null;
}

function quoted(part: string): SpokenToken[] {
  return spokenForm(part.replaceAll(UNSURE, " ").split(/\s+/));
}

/** Enough of it, and not only words that hold sentences together. */
function tells(part: readonly SpokenToken[]): boolean {
  const full = part.filter(({ forms }) => !forms.every((form) => EMPTY.has(form)));
  return part.length >= LEAST_QUOTE_WORDS && full.length > 0;
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** All parts, one after another; the earliest place where all of them follow. */
function inOrder(
  tokens: readonly SpokenToken[],
  parts: readonly (readonly SpokenToken[])[],
): WordRange[] | null {
  const [first, ...rest] = parts;
  if (!first) return [];
  for (let at = indexOf(tokens, first, 0); at >= 0; at = indexOf(tokens, first, at + 1)) {
    const ranges = [rangeOf(tokens, at, first.length)];
    let end = at + first.length;
    for (const part of rest) {
      const next = indexOf(tokens, part, end);
      if (next < 0 || next - end > LONGEST_ELLIPSIS_WORDS) break;
      ranges.push(rangeOf(tokens, next, part.length));
      end = next + part.length;
    }
    if (ranges.length === parts.length) return ranges;
  }
  return null;
}

function indexOf(
  tokens: readonly SpokenToken[],
  part: readonly SpokenToken[],
  from: number,
): number {
  for (let at = from; at + part.length <= tokens.length; at += 1) {
    if (part.every((token, nth) => sameToken(tokens[at + nth] ?? NOTHING, token))) return at;
  }
  return -1;
}

const NOTHING: SpokenToken = { forms: [], from: 0, to: 0 };

function rangeOf(tokens: readonly SpokenToken[], at: number, length: number): WordRange {
  return { from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0 };
}

/** Compared in the stretches between words that were heard badly, so that nothing joins across them. */
function withUnsure(texts: readonly string[]): SpokenToken[] {
  const tokens: SpokenToken[] = [];
  let begun = 0;
  for (let at = 0; at <= texts.length; at += 1) {
    if (at < texts.length && texts[at] !== UNSURE) continue;
    const shifted = spokenForm(texts.slice(begun, at)).map(({ forms, from, to }) => ({
      forms,
      from: from + begun,
      to: to + begun,
    }));
    tokens.push(...shifted);
    if (at < texts.length) tokens.push({ forms: [], from: at, to: at });
    begun = at + 1;
  }
  return tokens;
}
