/** Of so many of the words, in their order, it is an echo that is heard, not an answer. */
const MOSTLY = 0.7;

/** A word as it is compared: small letters, nothing around it. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[^\p{L}\p{N}']/gu, "");
}

export function plainWords(text: string): string[] {
  return text.split(/\s+/).map(plain).filter(Boolean);
}

/**
 * Whether words are mostly those of a text, in its order: the interviewer's own, heard through the
 * microphone. Recognisers get an echo wrong here and there, so not every word has to be found.
 */
export function saidBefore(words: readonly string[], text: readonly string[]): boolean {
  return words.length > 0 && inCommon(words, text) >= MOSTLY * words.length;
}

/** How many words two texts have in common in the same order (longest common subsequence). */
export function inCommon(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const word of one) {
    const next = [0];
    for (const [at, there] of other.entries()) {
      const both = (row[at] ?? 0) + (word === there ? 1 : 0);
      next.push(Math.max(word === there ? both : 0, row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
