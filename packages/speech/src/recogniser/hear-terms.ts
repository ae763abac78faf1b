import { mayHoldTerms, takeTerms } from "../glossary/take-terms.ts";
import type { Vocabulary } from "../glossary/vocabulary.ts";
import type { Hear } from "./hear.ts";
import { lengthS, type Sound } from "./sound.ts";
import type { Understood } from "./understand.ts";

/** Longer speech has been cut before it was understood, and is not heard again in one piece. */
const LONGEST_S = 16;

/**
 * Looks for misheard terms where words are unsure, and writes terms as they should be. Sure words
 * cost nothing.
 */
export async function hearTerms(
  understood: Understood,
  sound: Sound,
  hear: Hear,
  { bias, index, speller }: Vocabulary,
): Promise<Understood> {
  const { words, missed } = understood;
  if (!mayHoldTerms(words) || lengthS(sound) > LONGEST_S) {
    return { words: speller.spell(words), missed };
  }
  const lifted = await hear(sound, { leadS: 0, speed: 1, terms: bias });
  return { words: speller.spell(takeTerms(words, lifted.words, index)), missed };
}
