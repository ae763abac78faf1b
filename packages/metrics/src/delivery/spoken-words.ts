import type { Word } from "@greenroom/protocol";

/** FI1.1: um, uh, er, erm, hm, and how recognisers spell them when they are drawn out. */
const FILLED_PAUSE = /^(u+h*m+|u+h+|e+r|e+r+m+|e+h+m+|h+m+|m{2,})$/;
/** PR2: said twice on purpose, or rightly so in English. */
const DOUBLED_ON_PURPOSE = new Set([
  ..."very really so much many more far long too no yes yeah okay".split(" "),
  ..."that had is".split(" "),
]);
const LONGEST_REPEAT = 4;

/** A word without the punctuation around it, in lower case; empty where nothing is left. */
export function bare(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
}

/** Whether a word is a filled pause. "ER", in capitals, is a place, and "err" a verb. */
export function isFilledPause(text: string): boolean {
  const word = bare(text);
  const capitals = word.length > 1 && text.includes(word.toUpperCase());
  return !capitals && FILLED_PAUSE.test(word);
}

/**
 * PR1–PR3: the words that carry something: without filled pauses, without words cut off ("sys-"),
 * and without the repeats of 1 to 4 words that directly follow what they repeat.
 */
export function prune(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  const bareKept: string[] = [];
  for (const word of words) {
    const text = bare(word.text);
    if (text === "" || isFilledPause(word.text) || isCutOff(word.text)) continue;
    kept.push(word);
    bareKept.push(text);
    const repeated = repeatAtEnd(bareKept);
    kept.length -= repeated;
    bareKept.length -= repeated;
  }
  return kept;
}

export function isCutOff(text: string): boolean {
  return /\p{L}-$/u.test(text);
}

/** How many words at the end only say again what stands before them. */
export function repeatAtEnd(words: readonly string[]): number {
  for (let length = Math.min(LONGEST_REPEAT, words.length >> 1); length > 0; length--) {
    const at = words.length - length;
    let same = true;
    let onPurpose = true;
    for (let i = at; same && i < words.length; i++) {
      same = words[i] === words[i - length];
      onPurpose &&= DOUBLED_ON_PURPOSE.has(words[i] ?? "");
    }
    if (same && !onPurpose) return length;
  }
  return 0;
}
