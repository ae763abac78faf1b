import type { Span, Word } from "@greenroom/protocol";

/** Words of somebody, with their place on the session's clock. */
export interface Said extends Span {
  readonly text: string;
}

/** Longest quote, words: enough to know the moment by. */
const LONGEST_QUOTE = 18;

/** These words as they were said; `null` where there are none. */
export function saidIn(words: readonly Word[]): Said | null {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const text = words.map((word) => word.text).join(" ");
  return { text, startSample: first.startSample, endSample: last.endSample };
}

/** What was said, cut behind each stop that was heard. */
export function sentencesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length === 0) return [];
  const ends = words.flatMap((word, at) => (endsSentence(word) ? [at + 1] : []));
  const bounds = [0, ...ends.filter((end) => end < words.length), words.length];
  return bounds.slice(1).map((end, at) => words.slice(bounds[at], end));
}

/** The beginning of what was said. */
export function openingOf(words: readonly Word[]): Said | null {
  return saidIn(words.slice(0, LONGEST_QUOTE));
}

/** The sentence in which something stands, or as much of it as is needed to recognise it. */
export function findSaid(words: readonly Word[], pattern: RegExp): Said | null {
  const starts: number[] = [];
  const text = words.reduce((before, word) => {
    starts.push(before.length);
    return `${before}${word.text.toLowerCase().replaceAll("’", "'")} `;
  }, "");
  const hit = pattern.exec(text);
  if (!hit) return null;
  const from = starts.findLastIndex((start) => start <= hit.index);
  const to = starts.findLastIndex((start) => start < hit.index + hit[0].trimEnd().length);
  return saidIn(around(words, from, to));
}

function around(words: readonly Word[], from: number, to: number): readonly Word[] {
  let start = from;
  while (start > 0 && from - start < LONGEST_QUOTE / 3 && !endsSentence(words[start - 1])) start--;
  let end = to;
  while (end + 1 < words.length && end + 1 - start < LONGEST_QUOTE && !endsSentence(words[end]))
    end++;
  return words.slice(start, end + 1);
}

const endsSentence = (word: Word | undefined) => /[.?!]["”’)]*$/.test(word?.text ?? "");
