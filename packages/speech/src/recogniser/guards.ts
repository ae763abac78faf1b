import type { HeardWord } from "./heard-words.ts";

/** What is wrong with a decode of a stretch that holds voice. */
export type Flaw = "empty" | "unended" | "repeats";

/** How often a run of words may follow itself. People do say "no, no, no". */
const MOST_REPEATS: Readonly<Record<number, number>> = { 1: 4, 2: 3, 3: 2, 4: 2 };
const MANY_WORDS_REPEATS = 2;
const LONGEST_RUN = 12;

/** Looks at a decode as a sceptic: `null` where nothing is wrong. */
export function flawOf(words: readonly Pick<HeardWord, "text">[], ended: boolean): Flaw | null {
  if (words.length === 0) return "empty";
  if (repeats(words.map(({ text }) => plainWord(text)))) return "repeats";
  return ended ? null : "unended";
}

/** Whether a run of one to twelve words follows itself more often than people say it. */
export function repeats(words: readonly string[]): boolean {
  for (let run = 1; run <= LONGEST_RUN; run++) {
    const most = MOST_REPEATS[run] ?? MANY_WORDS_REPEATS;
    let matches = 0;
    for (let i = run; i < words.length; i++) {
      matches = words[i] === words[i - run] ? matches + 1 : 0;
      if (matches >= run * most) return true;
    }
  }
  return false;
}

/** A word without its capitals and punctuation. */
export function plainWord(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, "");
}
