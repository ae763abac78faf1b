import { SAMPLE_RATE_HZ, type Figure } from "@greenroom/protocol";
import type { Material, Part } from "./material.ts";

export type Present = Extract<Figure, { present: true }>;
export type Verdict = NonNullable<Present["range"]>["verdict"];
export type Identity = Pick<Figure, "rule" | "name" | "definition">;
export type Beside = Present["besides"][number];

/** SH1: a rate from less than this says more about chance than about a person. */
export const MIN_ANSWER_S = 10;
export const MIN_WORDS = 20;

export const OURS = "the range is our own";

/** A figure that cannot be computed, with the reason why. */
export function absent(identity: Identity, reason: string): Figure {
  return { ...identity, present: false, reason };
}

/** SH1: why a rate of words cannot be said, or `null`. */
export function tooFewWords(material: Material | Part): string | null {
  if (material.prunedWords >= MIN_WORDS) return null;
  return `too short: ${material.prunedWords} of ${MIN_WORDS} words`;
}

/** SH1: why a rate over time cannot be said, or `null`. */
export function tooShort(material: Material | Part): string | null {
  const answerS = seconds(material.answerSamples);
  if (answerS >= MIN_ANSWER_S) return null;
  // Rounded down: "10.0 of 10 s" would be no reason.
  return `too short: ${(Math.floor(answerS * 10) / 10).toFixed(1)} of ${MIN_ANSWER_S} s`;
}

export function rateBeside(count: number, material: Material): Beside {
  return { name: "rate", value: round(perMinute(count, material), 1), unit: "/min" };
}

export function perMinute(count: number, material: Material): number {
  return count / (seconds(material.answerSamples) / 60);
}

/** For each hundred pruned words. */
export function perHundredWords(count: number, material: Material): number {
  return round((100 * count) / Math.max(1, material.prunedWords), 1);
}

export function seconds(samples: number): number {
  return samples / SAMPLE_RATE_HZ;
}

export function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** The good range in numbers, for a picture of it; an end that is open is `null`. */
export function scaleOf(
  value: number,
  unit: string,
  [from, to]: readonly [number | null, number | null],
): NonNullable<NonNullable<Present["range"]>["scale"]> {
  return { value, unit, from, to };
}

/** RA1: judged is the value as it is shown, so that the two never contradict each other. */
export function verdictOf(
  value: number,
  range: { readonly good: readonly [number, number]; readonly watch: readonly [number, number] },
): Verdict {
  const inside = ([from, to]: readonly [number, number]) => value >= from && value <= to;
  return inside(range.good) ? "good" : inside(range.watch) ? "watch" : "outside";
}
