import { isAmountWord } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/**
 * Words that leave open whether, what or how much: those of somebody who believes, guesses or speaks
 * of what is so in general, where one who was there would tell what was.
 */
const DOUBT = new Set(
  `maybe perhaps possibly probably hopefully somehow something stuff things some whatever
   sometimes usually always typically normally generally
   think believe guess suppose sure should ought depends quite lot important`.split(/\s+/),
);

/** Of fewer tokens nobody can say how vague they are. */
const LEAST_TOKENS = 80;
/** Words that a quote has in an answer with neither figures nor doubt. */
const PLAIN_WORDS = 12;
/** How many words fewer each figure in a hundred words asks for, and how many more each doubt. */
const WORDS_PER_SIGN = 5;
/** More figures or doubts in a hundred words than so many say nothing more. */
const MOST_SIGNS = 4;

/**
 * HO16 (H): how many words have to be quoted for an element to be shown in this answer: more where
 * it is told with doubt and in general, fewer where it is told in figures. Of our corpus, what was
 * called shown in answers with less than one figure in a hundred words was right every other time,
 * in those with four and more nineteen times in twenty.
 */
export function wordsToShow(tokens: readonly Token[]): number {
  if (tokens.length < LEAST_TOKENS) return 0;
  const inHundred = (is: (text: string) => boolean) =>
    Math.min(MOST_SIGNS, (100 * tokens.filter(({ text }) => is(text)).length) / tokens.length);
  const doubts = inHundred((text) => DOUBT.has(text));
  const figures = inHundred(isAmountWord);
  return PLAIN_WORDS + WORDS_PER_SIGN * (doubts - figures);
}
