import type { PresentFigure } from "./figure-words.ts";

type Judged = NonNullable<NonNullable<PresentFigure["range"]>["scale"]>;
type Baseline = NonNullable<PresentFigure["baseline"]>;

/** Where things lie on the bar, as shares of its width, 0 to 1. */
export interface RangePicture {
  readonly value: number;
  readonly good: readonly [from: number, to: number] | null;
  /** The middle half of one's own first answers. */
  readonly own: readonly [from: number, to: number] | null;
}

/** Beside the range there is room for what lies outside it. */
const ROOM = 0.6;

/**
 * A figure on a bar: where it is usually good, what one's own first answers were like, and where the
 * value lies. `null` where there is nothing to hold it against.
 */
export function rangePicture(
  judged: Judged | undefined,
  baseline: Baseline | undefined,
): RangePicture | null {
  const value = judged ?? baseline;
  if (!value) return null;
  const own = baseline && baseline.unit === value.unit ? baseline : null;
  const known = [
    value.value,
    ...(own ? [own.low, own.high] : []),
    ...(judged ? [judged.from, judged.to] : []),
  ].flatMap((number) => number ?? []);
  // What cannot be negative begins at nothing, unless it is open to that side.
  const least = Math.min(...known);
  const most = Math.max(...known);
  const span = most - least || Math.abs(most) || 1;
  const begin = judged?.from === null && least >= 0 ? 0 : least - ROOM * span;
  const start = least >= 0 ? Math.max(0, begin) : begin;
  const end = most + ROOM * (most - start || 1);
  const place = (number: number) => Math.min(1, Math.max(0, (number - start) / (end - start)));
  return {
    value: place(value.value),
    good: judged
      ? [judged.from === null ? 0 : place(judged.from), judged.to === null ? 1 : place(judged.to)]
      : null,
    own: own ? [place(own.low), place(own.high)] : null,
  };
}
