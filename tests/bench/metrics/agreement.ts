import { bootstrap, type Interval } from "../support/resample.ts";

/** A figure of one recording: the product's, and that of the reference. */
export interface Pair {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
}

/** What is compared, and how near it is meant to be. */
export interface Compared {
  readonly figure: string;
  readonly reference: string;
  readonly unit: string;
  /** `relative`: differences are shares of the reference. `absolute`: in the unit. */
  readonly as: "relative" | "absolute";
  /** The size of the difference that is aimed at; `null` where there is none. */
  readonly aim: number | null;
}

/** How well a figure agrees with its reference, over recordings. */
export interface Agreement extends Compared {
  readonly pairs: readonly (Pair & { readonly difference: number })[];
  /** Mean of the differences, ours less the reference, and its 95 % interval. */
  readonly bias: number;
  readonly biasInterval: Interval | null;
  /** Mean of their sizes, whichever their direction, and its 95 % interval. */
  readonly size: number;
  readonly sizeInterval: Interval | null;
  readonly worst: number;
  /** All recordings together, where their figures are rates of sums: the difference of those. */
  readonly pooled: number | null;
  /** Of the recordings, how many lie within the aim; `null` without an aim. */
  readonly withinAim: number | null;
}

/**
 * @param pooled the figure of all recordings together, where it can be given.
 * @returns `null` where nothing can be compared.
 */
export function agreementOf(
  compared: Compared,
  pairs: readonly Pair[],
  pooled: Omit<Pair, "name"> | null = null,
): Agreement | null {
  if (pairs.length === 0) return null;
  const { as, aim } = compared;
  const apart = ({ ours, reference }: Omit<Pair, "name">) =>
    as === "relative" ? ours / reference - 1 : ours - reference;
  const differing = pairs.map((pair) => ({ ...pair, difference: apart(pair) }));
  const differences = differing.map(({ difference }) => difference);
  const sizes = differences.map(Math.abs);
  // Of one recording nothing can be drawn.
  const interval = (values: readonly number[]) =>
    values.length > 1 ? bootstrap(values, mean) : null;
  return {
    ...compared,
    pairs: differing,
    bias: mean(differences),
    biasInterval: interval(differences),
    size: mean(sizes),
    sizeInterval: interval(sizes),
    worst: Math.max(...sizes),
    pooled: pooled && apart(pooled),
    withinAim: aim === null ? null : sizes.filter((size) => size <= aim).length,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** By linear interpolation; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** Standard deviation of what there is; NaN of nothing. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
