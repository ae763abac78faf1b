/** About 150 words a minute, which voices keep to within a fifth, with their spaces. */
export const USUAL_CHARACTERS_PER_SECOND = 14;

/**
 * What of a sentence is still to be said when its sound broke off after `saidS` seconds: from the
 * word that was cut on. Where it broke is estimated by the pace, since no service tells it: a word
 * may be missing or heard twice there, never half the sentence.
 */
export function restOfSentence(
  sentence: string,
  saidS: number,
  charactersPerSecond = USUAL_CHARACTERS_PER_SECOND,
): string {
  const said = saidS * charactersPerSecond;
  if (said >= sentence.length) return "";
  const wordStart = sentence.lastIndexOf(" ", Math.floor(said)) + 1;
  return sentence.slice(wordStart);
}
