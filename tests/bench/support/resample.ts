export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 5_000;
const OUTSIDE = 0.05;
const SEED = 20_250_101;

/**
 * 95 % interval of a figure, by bootstrap: as many units as there are, are drawn with replacement
 * 5,000 times, and the figure is computed of each draw. The same every time.
 *
 * @param figure of units drawn; draws of which it is NaN are left out.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  figure: (drawn: readonly Unit[]) => number,
): Interval {
  const random = seeded(SEED);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figure(
      units.flatMap(() => {
        const unit = units[Math.floor(random() * units.length)];
        return unit === undefined ? [] : [unit];
      }),
    ),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))] ?? 0;
  return { low: at(OUTSIDE / 2), high: at(1 - OUTSIDE / 2) };
}

/** Mulberry32: the same figures every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
