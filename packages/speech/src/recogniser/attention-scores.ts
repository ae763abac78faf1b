/**
 * Heads (layer · 8 + head, of 48) that listen where the word is. Each of the 48 was made to align alone:
 * two people (one reading, one talking freely) and both of our own voices, whose sounds' times are
 * known. These six were the best on all of them together, each within 60 ms of the truth in the
 * middle. It hardly matters which of them are taken: two to eight of the best gave the same.
 */
export const LISTENING_HEADS = [24, 29, 30, 35, 38, 39] as const;

const ALL_HEADS = 48;

/**
 * Of one step's attention, [48, frames], what is needed to find its word: a copy, [6, frames]. All of
 * it would be 40 MB for half a minute of speech.
 */
export function listeningRows(attention: Float32Array): Float32Array {
  const frames = attention.length / ALL_HEADS;
  const rows = new Float32Array(LISTENING_HEADS.length * frames);
  LISTENING_HEADS.forEach((head, index) => {
    rows.set(attention.subarray(head * frames, (head + 1) * frames), index * frames);
  });
  return rows;
}

/** Weights over a frame and its two neighbours: single frames stand out by chance. */
const BESIDE = 0.25;

/**
 * How much each token listens to each frame, relative to the frame that it listens to most: 0 to 1,
 * the mean over the listening heads. Taking attention relative to its token's peak was better than
 * the customary standard score over tokens (median 31 against 56 ms on free speech), which makes
 * much of frames that no token listens to.
 *
 * @param rows attention of one token each, as `listeningRows` gives it.
 * @returns [tokens, frames] row-major.
 */
export function relativeAttention(rows: readonly Float32Array[], frames: number): Float32Array {
  const scores = new Float32Array(rows.length * frames);
  rows.forEach((row, token) => {
    const sum = scores.subarray(token * frames, (token + 1) * frames);
    for (let head = 0; head < LISTENING_HEADS.length; head++) {
      const heard = row.subarray(head * frames, (head + 1) * frames);
      let peak = 0;
      for (const value of heard) if (value > peak) peak = value;
      const share = peak > 0 ? 1 / (peak * LISTENING_HEADS.length) : 0;
      for (let frame = 0; frame < frames; frame++) {
        sum[frame] = (sum[frame] ?? 0) + (heard[frame] ?? 0) * share;
      }
    }
    smooth(sum);
  });
  return scores;
}

function smooth(values: Float32Array): void {
  let before = values[0] ?? 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    const after = values[at + 1] ?? value;
    values[at] = (1 - 2 * BESIDE) * value + BESIDE * (before + after);
    before = value;
  }
}
