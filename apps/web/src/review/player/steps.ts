import { SAMPLE_RATE_HZ, type ReviewTurn } from "@greenroom/protocol";

/** Going back from just behind a place leads to the one before it, not to itself. */
const JUST_BEHIND_S = 1.5;
const JUST_BEFORE_S = 0.1;

/** The nearest of `stops` (samples, in order) before or after `seconds`, in seconds; `null` at the ends. */
export function stepTo(stops: readonly number[], seconds: number, forward: boolean): number | null {
  const inSeconds = stops.map((sample) => sample / SAMPLE_RATE_HZ);
  const found = forward
    ? inSeconds.find((stop) => stop > seconds + JUST_BEFORE_S)
    : inSeconds.findLast((stop) => stop < seconds - JUST_BEHIND_S);
  return found ?? null;
}

/** Where each answer begins to be heard, in order. */
export function answerStops(turns: readonly ReviewTurn[]): number[] {
  return turns
    .map(({ segments, span }) => segments[0]?.startSample ?? span.startSample)
    .toSorted((a, b) => a - b);
}
