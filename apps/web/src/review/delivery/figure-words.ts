export {
  amount,
  amountOf,
  confidenceWords,
  sentenceCase,
  verdictWords,
  type Amount,
  type FigureVerdict as Verdict,
  type PresentFigure,
} from "@greenroom/protocol";

/**
 * FI2 in words, below the number of those that were heard, which leaves some out. Never that there
 * were no others (FI2.7).
 *
 * @param possible how many in all, and how many of them stand in the text (FI2.6)
 */
export function possibleWords(possible: {
  readonly all: number;
  readonly written: number;
}): string {
  const { all, written } = possible;
  const least = "This is the least: recognition leaves some out";
  if (all === 0) return `${least}, and none could be added by its sound.`;
  if (written === 0) return `${least}. ${all} more possible, by their sound.`;
  if (written === all) return `${least}. ${all} more possible: written, but not surely heard.`;
  return `${least}. ${all} more possible: ${written} written, but not surely heard, and ${all - written} by their sound.`;
}
