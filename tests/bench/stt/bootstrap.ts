import { bootstrap, type Interval } from "../support/resample.ts";

export type { Interval } from "../support/resample.ts";

/** Errors at each word said of one recording, by one recogniser. */
export type ErrorsAtWords = readonly number[];

interface Chunk {
  /** Errors minus those of the other recogniser, where there is another. */
  readonly errors: number;
  readonly words: number;
}

/** Words in a row share their errors; so many are about an utterance. */
const CHUNK_WORDS = 10;
/** With fewer chunks to draw from, chunks are made shorter, down to a word. */
const LEAST_CHUNKS = 10;
const OUTSIDE = 0.05;

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
  return bootstrap(
    chunks,
    (drawn) => total(drawn.map(({ errors }) => errors)) / total(drawn.map(({ words }) => words)),
  );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
