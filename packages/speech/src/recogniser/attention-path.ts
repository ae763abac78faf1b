export interface PathOptions {
  /** Of each token at each frame, 0 to 1: [tokens, frames] row-major. */
  readonly scores: Float32Array;
  readonly frames: number;
  /** For each token, whether a word begins with it. */
  readonly beginsWord: readonly boolean[];
  /** For each frame, whether there is a pause in front of it, which no word should span. */
  readonly afterPause: readonly boolean[];
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
 * A frame between two tokens of a word counts a little less than one between words. It has to count:
 * long syllables that are listened to at their beginning only would else be pushed together.
 */
const INSIDE_WORD = 0.85;

/**
 * The best way through tokens and frames, by dynamic programming: both in order, each token for one
 * frame or more, and any number of frames without a token between them.
 *
 * @returns a stay for each token; `null` when there are fewer frames than tokens, or no token.
 */
export function bestPath(options: PathOptions): Stay[] | null {
  const { scores, frames, beginsWord, afterPause, noWord } = options;
  const tokens = beginsWord.length;
  if (tokens === 0 || frames < tokens) return null;
  // State 2t is "nothing" in front of token t, state 2t + 1 the token itself.
  const states = 2 * tokens + 1;
  const nothing = Float64Array.from({ length: tokens + 1 }, (_, token) => {
    return (beginsWord[token] ?? true) ? noWord : noWord * INSIDE_WORD;
  });
  /** How many states the best way came from, for each frame and state: 0, 1 or 2. */
  const steps = new Uint8Array(frames * states);
  let before = new Float64Array(states).fill(-Infinity);
  let now = new Float64Array(states);
  before[0] = noWord;
  before[1] = scores[0] ?? 0;
  for (let frame = 1; frame < frames; frame++) {
    const pause = afterPause[frame] ? PAUSE_COST : 0;
    // A token is reached by two states, one of them from the token before it.
    for (let token = 0; token <= tokens; token++) {
      const at = 2 * token;
      const own = before[at] ?? 0;
      const previous = token > 0 ? (before[at - 1] ?? 0) : -Infinity;
      const inside = (beginsWord[token] ?? true) ? 0 : pause;
      const rests = own >= previous;
      steps[frame * states + at] = rests ? 0 : 1;
      now[at] = (rests ? own : previous) - inside + (nothing[token] ?? 0);
      if (token === tokens) break;
      const stays = (before[at + 1] ?? 0) - pause;
      const enters = Math.max(own, previous) - inside;
      steps[frame * states + at + 1] = stays >= enters ? 0 : rests ? 1 : 2;
      now[at + 1] = Math.max(stays, enters) + (scores[token * frames + frame] ?? 0);
    }
    [before, now] = [now, before];
  }
  const last = states - 1;
  const end = (before[last] ?? 0) > (before[last - 1] ?? 0) ? last : last - 1;
  return walkBack(end, steps, tokens, frames);
}

function walkBack(end: number, steps: Uint8Array, tokens: number, frames: number): Stay[] {
  const stays = Array.from({ length: tokens }, () => ({ first: -1, last: -1 }));
  let state = end;
  for (let frame = frames - 1; frame >= 0; frame--) {
    const stay = state % 2 === 1 ? stays[state >> 1] : undefined;
    if (stay) {
      stay.first = frame;
      if (stay.last < 0) stay.last = frame;
    }
    state -= steps[frame * (2 * tokens + 1) + state] ?? 0;
  }
  return stays;
}
