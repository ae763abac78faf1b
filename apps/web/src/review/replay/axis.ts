import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

/** Time on the screen: so many CSS pixels for a second, from the start of the recording. */
export interface Axis {
  readonly durationS: number;
  readonly pxPerS: number;
  /** Of the whole recording at this zoom. */
  readonly widthPx: number;
}

/** Closer than this a waveform shows nothing more: there is one value for 0.1 s. */
const MOST_PX_PER_S = 36;

/** @param zoom 0: all of it fits into `fitPx`; each step shows half as much */
export function axisOf(durationS: number, fitPx: number, zoom: number): Axis {
  const widthPx = Math.max(1, fitPx) * 2 ** zoom;
  return { durationS, widthPx, pxPerS: widthPx / Math.max(0.1, durationS) };
}

/** How far one can go closer; 0 where all of it is close enough already. */
export function mostZoom(durationS: number, fitPx: number): number {
  const { pxPerS } = axisOf(durationS, fitPx, 0);
  return Math.max(0, Math.ceil(Math.log2(MOST_PX_PER_S / pxPerS)));
}

export function pxOf(axis: Axis, sample: number): number {
  return (sample / SAMPLE_RATE_HZ) * axis.pxPerS;
}

/** The time at a place; inside the recording. */
export function secondsAt(axis: Axis, px: number): number {
  return Math.min(axis.durationS, Math.max(0, px / axis.pxPerS));
}

const TICK_STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600];
/** Two labels such as "12:30" side by side, and room between them. */
const TICK_PX = 72;

/** Where the ruler is labelled: round times, none too close to the next or to the end. */
export function ticksOf({ durationS, pxPerS, widthPx }: Axis): number[] {
  const stepS = TICK_STEPS_S.find((step) => step * pxPerS >= TICK_PX) ?? 1_200;
  const count = Math.floor(Math.max(0, (widthPx - TICK_PX / 2) / pxPerS) / stepS) + 1;
  return Array.from({ length: count }, (_, i) => i * stepS).filter((s) => s <= durationS);
}

/**
 * Where to scroll so that `seconds` is seen, or `null` where it is. Playing goes on from near the
 * left edge, so that what comes is seen before it is heard.
 */
export function scrollFor(axis: Axis, seconds: number, fromPx: number, fitPx: number) {
  const at = seconds * axis.pxPerS;
  const seen = at >= fromPx && at <= fromPx + fitPx * 0.92;
  if (seen) return null;
  const most = Math.max(0, axis.widthPx - fitPx);
  const to = Math.min(most, Math.max(0, at - fitPx * 0.12));
  return Math.abs(to - fromPx) < 1 ? null : to;
}
