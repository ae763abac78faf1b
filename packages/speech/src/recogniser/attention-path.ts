export interface PathOptions {
  /** Score of a token at a frame, 0 to 1. */
  readonly score: (token: number, frame: number) => number;
  readonly tokens: number;
  readonly frames: number;
  /** Whether a word begins with this token: only in front of it may frames belong to no word. */
  readonly beginsWord: (token: number) => boolean;
  /** Whether there is a pause in front of this frame, which no word should span. */
  readonly afterPause: (frame: number) => boolean;
  /** Score of a frame that belongs to no word. */
  readonly noWord: number;
}

/** The frames of a token: all from `first` to `last`. */
export interface Stay {
  readonly first: number;
  readonly last: number;
}

/** So many frames of full attention a word must hold on either side to span a pause. */
const PAUSE_COST = 3;

/**
 * The best way through tokens and frames, by dynamic programming: both in order, each token for one
 * frame or more, and between words any number of frames that belong to none.
 *
 * @returns a stay for each token; `null` when there are fewer frames than tokens, or no token.
 */
export function bestPath(options: PathOptions): Stay[] | null {
  const { score, tokens, frames, beginsWord, afterPause, noWord } = options;
  if (tokens === 0 || frames < tokens) return null;
  // State 2t is "no word" in front of token t, state 2t + 1 the token itself.
  const states = 2 * tokens + 1;
  const cameFrom = new Uint8Array(frames * states);
  let before = new Float64Array(states).fill(-Infinity);
  before[0] = noWord;
  before[1] = score(0, 0);
  for (let frame = 1; frame < frames; frame++) {
    const now = new Float64Array(states).fill(-Infinity);
    const pause = afterPause(frame) ? PAUSE_COST : 0;
    for (let state = 0; state < states; state++) {
      const token = state >> 1;
      const isToken = state % 2 === 1;
      const opens = token === tokens || beginsWord(token);
      if (!isToken && !opens) continue;
      const stay = (before[state] ?? -Infinity) - (isToken ? pause : 0);
      const step = !isToken || opens ? (before[state - 1] ?? -Infinity) : -Infinity;
      const next = isToken ? (before[state - 2] ?? -Infinity) - (opens ? 0 : pause) : -Infinity;
      const best = Math.max(stay, step, next);
      cameFrom[frame * states + state] = best === stay ? 0 : best === step ? 1 : 2;
      now[state] = best + (isToken ? score(token, frame) : noWord);
    }
    before = now;
  }
  const end = (before[states - 1] ?? 0) > (before[states - 2] ?? 0) ? states - 1 : states - 2;
  return walkBack(end, cameFrom, tokens, frames);
}

function walkBack(end: number, cameFrom: Uint8Array, tokens: number, frames: number): Stay[] {
  const stays = Array.from({ length: tokens }, () => ({ first: -1, last: -1 }));
  let state = end;
  for (let frame = frames - 1; frame >= 0; frame--) {
    const stay = state % 2 === 1 ? stays[state >> 1] : undefined;
    if (stay) {
      stay.first = frame;
      if (stay.last < 0) stay.last = frame;
    }
    state -= cameFrom[frame * (2 * tokens + 1) + state] ?? 0;
  }
  return stays;
}
