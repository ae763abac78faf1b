/** Errors at each word said of one recording, by one recogniser. */
export type ErrorsAtWords = readonly number[];

export interface Interval {
  readonly low: number;
  readonly high: number;
}

interface Chunk {
  /** Errors minus those of the other recogniser, where there is another. */
  readonly errors: number;
  readonly words: number;
}

/** Words in a row share their errors; so many are about an utterance. */
const CHUNK_WORDS = 10;
/** With fewer chunks to draw from, chunks are made shorter, down to a word. */
const LEAST_CHUNKS = 10;
const RESAMPLES = 5_000;
const OUTSIDE = 0.05;
const SEED = 20_250_101;

/**
 * 95 % interval of a word error rate, by bootstrap: stretches of ten words (fewer where there are
 * under a hundred words) are drawn with replacement, never across recordings. Where there is no
 * error at all, the upper end is the exact one for so many words without an error.
 *
 * @returns `null` where nothing was said.
 */
export function rateInterval(recordings: readonly ErrorsAtWords[]): Interval | null {
  const words = total(recordings.map(({ length }) => length));
  if (words === 0) return null;
  if (recordings.flat().every((errors) => errors === 0)) {
    return { low: 0, high: 1 - OUTSIDE ** (1 / words) };
  }
  return percentiles(chunksOf(recordings));
}

/**
 * 95 % interval of the difference of two word error rates on the same words, ours minus theirs, by
 * paired bootstrap: each stretch is drawn for both at once.
 *
 * @returns `null` where nothing was said.
 */
export function differenceInterval(
  ours: readonly ErrorsAtWords[],
  theirs: readonly ErrorsAtWords[],
): Interval | null {
  const differences = ours.map((recording, index) =>
    recording.map((errors, word) => errors - (theirs[index]?.[word] ?? 0)),
  );
  return differences.flat().length === 0 ? null : percentiles(chunksOf(differences));
}

function chunksOf(recordings: readonly ErrorsAtWords[]): Chunk[] {
  const words = total(recordings.map(({ length }) => length));
  const size = Math.min(CHUNK_WORDS, Math.max(1, Math.floor(words / LEAST_CHUNKS)));
  return recordings.flatMap((recording) =>
    Array.from({ length: Math.ceil(recording.length / size) }, (_, index) => {
      const chunk = recording.slice(index * size, (index + 1) * size);
      return { errors: total(chunk), words: chunk.length };
    }),
  );
}

function percentiles(chunks: readonly Chunk[]): Interval {
  const random = seeded(SEED);
  const rates = Array.from({ length: RESAMPLES }, () => {
    let [errors, words] = [0, 0];
    for (let drawn = 0; drawn < chunks.length; drawn++) {
      const chunk = chunks[Math.floor(random() * chunks.length)];
      errors += chunk?.errors ?? 0;
      words += chunk?.words ?? 0;
    }
    return errors / words;
  }).sort((a, b) => a - b);
  const at = (share: number) => rates[Math.round(share * (RESAMPLES - 1))] ?? 0;
  return { low: at(OUTSIDE / 2), high: at(1 - OUTSIDE / 2) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Mulberry32: the same figures every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
