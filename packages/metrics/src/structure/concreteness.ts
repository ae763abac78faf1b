import { isAmountWord } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/**
 * Words that leave open whether, what or how much, and that judge instead of telling: those of
 * somebody who believes, guesses, praises or speaks of what is so in general, where one who was
 * there would tell what was.
 */
const DOUBT = new Set(
  `maybe perhaps possibly probably hopefully somehow something stuff things some whatever
   sometimes usually always typically normally generally often
   think believe guess suppose sure should ought depends quite lot important
   very really definitely obviously also good well better best great nice
   everybody everyone somebody`.split(/\s+/),
);

/** Words of time and order: those of somebody who has the days and what came of what before them. */
const TIME = new Set(
  `year years month months week weeks day days hour hours minute minutes night nights morning
   afternoon evening noon midnight weekend summer winter spring autumn monday tuesday wednesday
   thursday friday saturday sunday january february march april may june july august september
   october november december christmas easter today tomorrow yesterday shift
   before after till until since then once twice each first second third last per next`.split(
    /\s+/,
  ),
);

/** Of fewer tokens nobody can say how vague they are. */
const LEAST_TOKENS = 80;
/** Words that a quote has in an answer with as many figures and times as doubts. */
const PLAIN_WORDS = 24;
/** How many words fewer each figure or time in a hundred words asks for, how many more each doubt. */
const WORDS_PER_SIGN = 5;
/** More figures and times, or doubts, in a hundred words than so many say nothing more. */
const MOST_SIGNS = 8;
const MOST_DOUBTS = 5;

/**
 * HO16 (H): how many words have to be quoted for an element to be shown in this answer: more where
 * it is told with doubt, praise and in general, fewer where it is told in figures and times. Of the
 * answers kept out, 91 % of what was called shown was right instead of 90 %, and 74 % of what was
 * there was found instead of 72 %, beside figures and doubts alone.
 */
export function wordsToShow(tokens: readonly Token[]): number {
  if (tokens.length < LEAST_TOKENS) return 0;
  const inHundred = (is: (text: string) => boolean) =>
    (100 * tokens.filter(({ text }) => is(text)).length) / tokens.length;
  const doubts = Math.min(
    MOST_DOUBTS,
    inHundred((text) => DOUBT.has(text)),
  );
  const signs = Math.min(
    MOST_SIGNS,
    inHundred((text) => isAmountWord(text) || TIME.has(text)),
  );
  return PLAIN_WORDS + WORDS_PER_SIGN * (doubts - signs);
}

/** HO18 (H): an answer that asks for fewer words than so many is told in figures and times. */
const TOLD_IN_FIGURES = 20;

/** HO18: whether an answer is long enough to say, and told in figures and times. */
export function isToldInFigures(tokens: readonly Token[]): boolean {
  return tokens.length >= LEAST_TOKENS && wordsToShow(tokens) < TOLD_IN_FIGURES;
}
