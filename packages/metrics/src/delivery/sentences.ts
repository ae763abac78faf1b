import type { Span, Word } from "@greenroom/protocol";

export interface SpokenSentence extends Span {
  /** How many of the words given lie in it. */
  readonly words: number;
}

/**
 * LX2.1: sentences as the recogniser marked them. Its words come one by one with their stops, so that
 * a segmenter of text would only find the same marks again.
 */
export function sentencesOf(words: readonly Word[]): SpokenSentence[] {
  const sentences: SpokenSentence[] = [];
  let begun = 0;
  for (const [at, { text, endSample }] of words.entries()) {
    const ends = /[.?!…]["')]*$/.test(text) || at === words.length - 1;
    if (!ends) continue;
    const startSample = words[begun]?.startSample ?? endSample;
    sentences.push({ startSample, endSample, words: at + 1 - begun });
    begun = at + 1;
  }
  return sentences;
}
