/** LX1.1: the moving average is taken over windows of so many words. */
export const MATTR_WINDOW = 50;
/** LX1.2: below this share of new words a stretch is used up (McCarthy and Jarvis 2010). */
const MTLD_FACTOR = 0.72;

/**
 * Moving-average type-token ratio: the mean share of different words in every window of 50 (Covington
 * and McFall 2010). 0 to 1; `null` for fewer words than a window holds.
 */
export function mattr(words: readonly string[], window: number = MATTR_WINDOW): number | null {
  if (words.length < window) return null;
  const counts = new Map<string, number>();
  let sum = 0;
  for (const [at, word] of words.entries()) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const gone = words[at - window];
    if (gone !== undefined) {
      const left = (counts.get(gone) ?? 1) - 1;
      if (left === 0) counts.delete(gone);
      else counts.set(gone, left);
    }
    if (at >= window - 1) sum += counts.size / window;
  }
  return sum / (words.length - window + 1);
}

/**
 * Measure of textual lexical diversity: the mean length of stretches that keep their share of
 * different words above 0.72, read forwards and backwards (McCarthy and Jarvis 2010). In words;
 * `null` where there are none.
 */
export function mtld(words: readonly string[]): number | null {
  if (words.length === 0) return null;
  return (oneWay(words) + oneWay(words.toReversed())) / 2;
}

function oneWay(words: readonly string[]): number {
  let factors = 0;
  let types = new Set<string>();
  let tokens = 0;
  for (const word of words) {
    types.add(word);
    tokens += 1;
    if (types.size / tokens > MTLD_FACTOR) continue;
    factors += 1;
    types = new Set();
    tokens = 0;
  }
  // What is left counts as far as it got.
  if (tokens > 0) factors += (1 - types.size / tokens) / (1 - MTLD_FACTOR);
  // Without any repetition there is no factor: as if the whole were one.
  return factors > 0 ? words.length / factors : words.length;
}
