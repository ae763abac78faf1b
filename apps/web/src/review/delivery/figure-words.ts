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

/** FI2 in words, below the number of those that were heard, which leaves some out. */
export function possibleWords(count: number): string {
  if (count === 0)
    return "At least: recognition leaves some out. No others were found in the sound.";
  return `At least: recognition leaves some out. ${count} more possible, by their sound.`;
}
