import { bare, isFilledPause } from "./spoken-words.ts";
import { syllables } from "./syllables.ts";

/** FI2.3 (H): what a word of one syllable may last, said slowly, and what each further one adds, s. */
const SLOW = { firstS: 0.5, furtherS: 0.2 };
/** FI2.4 (H): people say about 5 syllables a second, and hold a filled pause for half a second. */
const USUAL = { syllableS: 0.2, filledPauseS: 0.5 };

/**
 * FI2.3: what recognisers make of uh and um. As words they are short, or do not exist; "mm-hmm", which
 * means yes, is two sounds.
 */
const FILLER_LIKE = new Set(["a", "ah", "eh", "m", "mm-hmm", "mhm", "uh-huh"]);
const FILLER_LIKE_S = 0.1;

/** FI2.3: so long a word lasts at most, going by its letters, s. */
export function fittingLengthS(text: string): number {
  if (FILLER_LIKE.has(bare(text))) return FILLER_LIKE_S;
  return SLOW.firstS + SLOW.furtherS * (syllables(text) - 1);
}

/** FI2.4: so long a word usually lasts, going by its letters, s. */
export function usualLengthS(text: string): number {
  return isFilledPause(text) ? USUAL.filledPauseS : USUAL.syllableS * syllables(text);
}
