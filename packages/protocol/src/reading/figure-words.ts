import type { Figure } from "../review.ts";
import { clock } from "./clock.ts";

export type PresentFigure = Extract<Figure, { present: true }>;
export type FigureVerdict = NonNullable<PresentFigure["range"]>["verdict"];

export const verdictWords: Record<FigureVerdict, string> = {
  good: "In the usual range",
  watch: "Just outside the usual range",
  outside: "Outside the usual range",
};

export const confidenceWords: Record<PresentFigure["confidence"], string | null> = {
  high: null,
  medium: "Fairly certain",
  low: "Rough: little to go by",
};

export interface Amount {
  readonly number: string;
  /** Empty where the number says it all. */
  readonly unit: string;
}

/** A value as people say it: 83 s → 1:23 min, 0.82 of a ratio → 82 %, 3.25 /min → 3.3 a minute. */
export function amount(value: number, unit: string): Amount {
  switch (unit) {
    case "s":
      return value >= 60
        ? { number: clock(Math.round(value)), unit: "min" }
        : { number: rounded(value), unit: "s" };
    case "ratio":
    case "0–1":
      return { number: String(Math.round(value * 100)), unit: "%" };
    case "words/min":
      return { number: String(Math.round(value)), unit: "words a minute" };
    case "/min":
      return { number: rounded(value), unit: "a minute" };
    case "/100 words":
      return { number: rounded(value), unit: "in 100 words" };
    case "n":
      return { number: String(Math.round(value)), unit: "" };
    default:
      return { number: rounded(value), unit };
  }
}

/**
 * As `amount`, without a unit that the name says already: "silent pauses" are not 11 "pauses". One of
 * something is one sentence, not "1 sentences".
 */
export function amountOf(named: { name: string; value: number; unit: string }): Amount {
  const { number, unit } = amount(named.value, named.unit);
  const said = ` ${named.name.toLowerCase()} `.includes(` ${unit} `);
  if (said) return { number, unit: "" };
  return { number, unit: number === "1" && unit === named.unit ? singular(unit) : unit };
}

/** "pauses" → "pause"; what is no plural, such as "dB" and "syllables/s", stays. */
function singular(unit: string): string {
  if (unit.includes("/")) return unit;
  return unit.replaceAll(/([a-z]{2})s\b/g, "$1").replace(" and ", " or ");
}

/** A fragment such as "up to 5 a minute" as it stands alone. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ten and more without decimals; less with one, unless it is whole. */
function rounded(value: number): string {
  const digits = Math.abs(value) >= 10 ? 0 : 1;
  // A true minus sign, as in the ranges beside it.
  return String(Number(value.toFixed(digits))).replace("-", "−");
}
