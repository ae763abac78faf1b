import type { TranscribedWord } from "../engines.ts";
import { mayHoldTerms, takeTerms } from "../glossary/take-terms.ts";
import type { Vocabulary } from "../glossary/vocabulary.ts";

/**
 * Looks for misheard terms where words are unsure, and writes terms as they should be. Sure words
 * cost nothing.
 *
 * @param hearLifted hears the same sound with the vocabulary's bias; asked for only when needed.
 */
export async function hearTerms<Word extends TranscribedWord>(
  words: readonly Word[],
  vocabulary: Vocabulary,
  hearLifted: () => Promise<readonly Word[]>,
): Promise<Word[]> {
  const { index, speller } = vocabulary;
  if (!mayHoldTerms(words)) return speller.spell(words);
  return speller.spell(takeTerms(words, await hearLifted(), index));
}
