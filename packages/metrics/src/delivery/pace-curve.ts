import { SAMPLE_RATE_HZ, type Span } from "@greenroom/protocol";
import type { Part } from "./material.ts";
import { clip, lengthOf, totalLength } from "./spans.ts";

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
export function paceCurve({ time, pruned }: Part): PacePoint[] {
  const { answer, heldInside } = time;
  const points: PacePoint[] = [];
  const step = STEP_S * SAMPLE_RATE_HZ;
  for (let end = answer.startSample + step; end <= answer.endSample; end += step) {
    const startSample = Math.max(answer.startSample, end - WINDOW_S * SAMPLE_RATE_HZ);
    const window = { startSample, endSample: end };
    const spentS = (lengthOf(window) - totalLength(clip(heldInside, window))) / SAMPLE_RATE_HZ;
    if (spentS < LEAST_S) continue;
    // A word belongs to the window in which it begins.
    const words = pruned.filter(
      (word) => word.startSample >= startSample && word.startSample < end,
    ).length;
    points.push({ ...window, wordsPerMin: words / (spentS / 60) });
  }
  return points;
}
