/**
 * Finds which pieces of a text belong to which of its words: services give the text with its
 * punctuation, and its times or probabilities over other pieces ("Hello", "'s", " fol", "low-up").
 * Letters and digits are what both have in common.
 *
 * @returns for each word the indices of its pieces, rising; none for a word that is not in them.
 */
export function fit(words: readonly string[], pieces: readonly string[]): number[][] {
  const ofWords = letters(words);
  const ofPieces = letters(pieces);
  const found: Set<number>[] = words.map(() => new Set());
  const counted = words.map(() => 0);
  for (const [left, right] of commonLetters(ofWords, ofPieces)) {
    found[left]?.add(right);
    counted[left] = (counted[left] ?? 0) + 1;
  }
  const lengths = words.map((word) => letters([word]).length);
  return found.map((pieceIndices, word) => {
    // Stray letters of another word prove nothing.
    const enough = (counted[word] ?? 0) * 2 > (lengths[word] ?? 0);
    return enough ? [...pieceIndices].toSorted((a, b) => a - b) : [];
  });
}

interface Letter {
  readonly letter: string;
  /** Which word or piece it is of. */
  readonly of: number;
}

function letters(texts: readonly string[]): Letter[] {
  return texts.flatMap((text, of) =>
    Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]/gu), ([letter]) => ({ letter, of })),
  );
}

/** More than any answer of a minute; beyond it only what is equal from either end is matched. */
const MOST_COMPARED = 4_000_000;

/** Pairs (word, piece) for the letters of a longest common subsequence, in order. */
function commonLetters(left: readonly Letter[], right: readonly Letter[]): [number, number][] {
  const same = (i: number, j: number) => left[i]?.letter === right[j]?.letter;
  const pair = (i: number, j: number): [number, number] => [left[i]?.of ?? 0, right[j]?.of ?? 0];
  const shorter = Math.min(left.length, right.length);
  // Nearly always both are equal: then there is nothing to search for.
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(left.length - 1 - tail, right.length - 1 - tail)) tail++;

  const rows = left.length - head - tail;
  const columns = right.length - head - tail;
  const pairs = Array.from({ length: head }, (_, i) => pair(i, i));
  if (rows > 0 && columns > 0 && rows * columns <= MOST_COMPARED) {
    const lengths = commonLengths(rows, columns, (i, j) => same(head + i, head + j));
    for (let i = 0, j = 0; i < rows && j < columns;) {
      const at = (row: number, column: number) => lengths[row * (columns + 1) + column] ?? 0;
      if (same(head + i, head + j)) pairs.push(pair(head + i++, head + j++));
      else if (at(i + 1, j) >= at(i, j + 1)) i++;
      else j++;
    }
  }
  for (let back = tail; back > 0; back--) {
    pairs.push(pair(left.length - back, right.length - back));
  }
  return pairs;
}

/** [row, column] → length of the longest common subsequence of what follows, row-major. */
function commonLengths(
  rows: number,
  columns: number,
  same: (row: number, column: number) => boolean,
): Uint16Array {
  const lengths = new Uint16Array((rows + 1) * (columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const diagonal = lengths[(i + 1) * (columns + 1) + j + 1] ?? 0;
      const down = lengths[(i + 1) * (columns + 1) + j] ?? 0;
      const across = lengths[i * (columns + 1) + j + 1] ?? 0;
      lengths[i * (columns + 1) + j] = same(i, j) ? diagonal + 1 : Math.max(down, across);
    }
  }
  return lengths;
}
