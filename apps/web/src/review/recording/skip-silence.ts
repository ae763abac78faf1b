import { SAMPLE_RATE_HZ, type Span } from "@greenroom/protocol";
import { lastAt } from "./word-at.ts";

/** What is left of a silence at each of its ends: 0.3 s in all, so that it is still heard as a breath. */
const KEPT_S = 0.15;

/** Where to go on from `seconds`, or `null` where something is heard, or soon will be. */
export type Skip = (seconds: number) => number | null;

/** @param silences in order, samples at 16 kHz */
export function skipSilence(silences: readonly Span[]): Skip {
  const starts = silences.map(({ startSample }) => startSample);
  return (seconds) => {
    const silence = silences[lastAt(starts, seconds * SAMPLE_RATE_HZ)];
    if (!silence) return null;
    const fromS = silence.startSample / SAMPLE_RATE_HZ + KEPT_S;
    const toS = silence.endSample / SAMPLE_RATE_HZ - KEPT_S;
    // A jump over less than what is kept would itself be the longer wait.
    return seconds >= fromS && toS - seconds > KEPT_S ? toS : null;
  };
}
