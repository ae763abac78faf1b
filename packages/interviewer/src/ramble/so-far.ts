import { SAMPLE_RATE_HZ, type Word } from "@greenroom/protocol";

/** A silence counts as speaking up to this length, s: who thinks longer than that does not ramble on. */
const LONGEST_BREATH_S = 1;

/** How long somebody has really spoken, s: long silences are left out, and so is time that was asked for. */
export function spokenS(words: readonly Word[]): number {
  return words.reduce((sum, word, at) => {
    const before = words[at - 1];
    const gapS = before ? seconds(word.startSample - before.endSample) : 0;
    const lengthS = seconds(word.endSample - word.startSample);
    return sum + Math.max(0, lengthS) + Math.min(LONGEST_BREATH_S, Math.max(0, gapS));
  }, 0);
}

/** The words of the last seconds, counted back from the end of the last word. */
export function lastOf(words: readonly Word[], lastS: number): readonly Word[] {
  const fromSample = (words.at(-1)?.endSample ?? 0) - lastS * SAMPLE_RATE_HZ;
  return words.slice(
    words.findIndex(({ startSample }) => startSample >= fromSample),
    words.length,
  );
}

function seconds(samples: number): number {
  return samples / SAMPLE_RATE_HZ;
}
