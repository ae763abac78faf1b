/** How a figure is spread over the turns in which it was measured. */
export interface Spread {
  readonly count: number;
  readonly median: Quantile;
  readonly p90: Quantile;
  readonly p95: Quantile;
  readonly max: number;
}

/** A quantile and its 95 % interval; a bound is `null` where there are too few measurements for one. */
export interface Quantile {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

const OUTSIDE = 0.025;

/** @returns `null` where nothing was measured. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const max = sorted.at(-1);
  if (max === undefined) return null;
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    p95: quantile(sorted, 0.95),
    max,
  };
}

/**
 * The value that a share of the measurements does not exceed (an order statistic, nothing between two
 * measurements is made up). Its interval is bounded by order statistics as well, by the binomial
 * distribution of how many lie below the true quantile: it assumes no shape.
 */
export function quantile(sorted: readonly number[], share: number): Quantile {
  const count = sorted.length;
  const at = (rank: number) => sorted[rank - 1] ?? null;
  const value = at(Math.max(1, Math.ceil(share * count - 1e-9))) ?? Number.NaN;
  let below = 0;
  let [low, high]: [number | null, number | null] = [null, null];
  for (let k = 0; k <= count; k++) {
    const upTo = below + binomial(count, k, share);
    // Fewer than k of them lie below with a chance of `below`; more than k with 1 − upTo.
    if (upTo <= OUTSIDE) low = at(k + 1);
    if (high === null && 1 - below <= OUTSIDE) high = at(k);
    below = upTo;
  }
  return { value, low, high };
}

function binomial(count: number, k: number, share: number): number {
  let log = k * Math.log(share) + (count - k) * Math.log(1 - share);
  for (let i = 1; i <= k; i++) log += Math.log((count - k + i) / i);
  return Math.exp(log);
}
