import type { Word } from "@greenroom/protocol";
import { spreadWords } from "./spread-words.ts";

/**
 * Words as typed in the place of words as heard. Those that were heard rightly at either end keep
 * their times; where as many were typed as heard, each takes the time of the one that it replaces;
 * else they share the time. All of them are certain now: a person said so.
 * @param heard at least one, in order of time
 */
export function replaceWords(heard: readonly Word[], typed: readonly string[]): Word[] {
  if (typed.length === 0) return [];
  let { front, back } = unchanged(heard, typed);
  // What was put between two words needs time from one of them.
  if (front + back === heard.length && front + back < typed.length) {
    if (back > 0) back -= 1;
    else front -= 1;
  }
  const was = heard.slice(front, heard.length - back);
  const texts = typed.slice(front, typed.length - back);
  return [
    ...heard.slice(0, front).map((word, index) => named(word, typed[index])),
    ...changed(was, texts),
    ...heard
      .slice(heard.length - back)
      .map((word, index) => named(word, typed[typed.length - back + index])),
  ];
}

/** What was heard where these words stand now, whatever was typed in between. */
export function heardIn(words: readonly Word[]): string {
  const phrases = words.map(({ text, heardAs }) => heardAs ?? text);
  // Several words that stand for one phrase each carry the whole of it.
  return phrases
    .filter((phrase, at) => words[at]?.heardAs === undefined || phrase !== phrases[at - 1])
    .join(" ");
}

function changed(was: readonly Word[], texts: readonly string[]): Word[] {
  if (was.length === texts.length) {
    return was.map((word, index) => named(word, texts[index]));
  }
  return spreadWords(texts, was).map((word) => ({ ...word, heardAs: heardIn(was) }));
}

/** The same word in time, as it was typed. */
function named(word: Word, text: string = word.text): Word {
  const { heardAs: _, ...timed } = word;
  const heardAs = heardIn([word]);
  return { ...timed, text, confidence: 1, ...(text !== heardAs && { heardAs }) };
}

/** How many words at the front, and at the back, are the same in both. */
function unchanged(heard: readonly Word[], typed: readonly string[]) {
  const most = Math.min(heard.length, typed.length);
  let front = 0;
  while (front < most && isSame(heard[front], typed[front])) front += 1;
  let back = 0;
  while (back < most - front && isSame(heard.at(-1 - back), typed.at(-1 - back))) back += 1;
  return { front, back };
}

function isSame(heard: Word | undefined, typed: string | undefined): boolean {
  return heard !== undefined && typed !== undefined && bare(heard.text) === bare(typed);
}

/** Without stops and capitals, which are a matter of writing. */
function bare(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}%$€£+#&'’-]/gu, "");
  return letters === "" ? text : letters;
}
