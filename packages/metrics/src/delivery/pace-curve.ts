import { SAMPLE_RATE_HZ, type Span, type Word } from "@greenroom/protocol";
import type { AnswerTime } from "./answer-time.ts";
import { clip, lengthOf, totalLength } from "./spans.ts";
import { wordsSaid } from "./words-said.ts";

/** PA2.1: words of the last 15 s, every second. */
const WINDOW_S = 15;
const STEP_S = 1;
/** PA2.1: with less of the window spoken or paused (held time is neither), nothing is said. */
const LEAST_S = 10;

export interface PacePoint extends Span {
  /** PA1 over the window that ends with this point. */
  readonly wordsPerMin: number;
}

/** PA2: the pace curve of one answer. Each point is a window; a window reaches back into no silence before the answer. */
export function paceCurve(
  { answer, heldInside }: AnswerTime,
  pruned: readonly Word[],
): PacePoint[] {
  // A word belongs to the window in which it begins.
  const words = pruned
    .map(({ startSample, text }) => ({ startSample, said: wordsSaid(text) }))
    .toSorted((a, b) => a.startSample - b.startSample);
  const points: PacePoint[] = [];
  const step = STEP_S * SAMPLE_RATE_HZ;
  let [first, next, said] = [0, 0, 0];
  for (let end = answer.startSample + step; end <= answer.endSample; end += step) {
    const startSample = Math.max(answer.startSample, end - WINDOW_S * SAMPLE_RATE_HZ);
    const window = { startSample, endSample: end };
    for (; (words[next]?.startSample ?? Infinity) < end; next++) said += words[next]?.said ?? 0;
    for (; first < next && (words[first]?.startSample ?? 0) < startSample; first++) {
      said -= words[first]?.said ?? 0;
    }
    const spentS = (lengthOf(window) - totalLength(clip(heldInside, window))) / SAMPLE_RATE_HZ;
    if (spentS >= LEAST_S) points.push({ ...window, wordsPerMin: said / (spentS / 60) });
  }
  return points;
}
