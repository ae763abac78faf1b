import { amount, type PresentFigure } from "../review/delivery/figure-words.ts";

type Baseline = NonNullable<PresentFigure["baseline"]>;

/**
 * What one's first answers were like, and where this one lies beside them: "Your first 7 answers:
 * mostly 128–151 words a minute. Now more." More and less are no praise and no blame.
 */
export function baselineWords(baseline: Baseline): string {
  const { low, high, value, unit, answers } = baseline;
  const [from, to, now] = [low, high, value].map((number) => amount(number, unit));
  if (!from || !to || !now) return "";
  const whole = [from, to].map(({ number, unit }) => `${number} ${unit}`.trimEnd());
  // "45 s–1:10 min", but "128–151 words a minute".
  const span = from.unit === to.unit ? `${from.number}–${whole[1]}` : whole.join("–");
  const mostly = whole[0] === whole[1] ? whole[0] : span;
  return `Your first ${answers} answers: mostly ${mostly}. ${besideWords(baseline)}`;
}

function besideWords({ low, high, value, unit }: Baseline): string {
  const shown = (number: number) => amount(number, unit).number;
  // What reads the same is the same.
  if (value > high && shown(value) !== shown(high)) return "Now more.";
  if (value < low && shown(value) !== shown(low)) return "Now less.";
  return "Now alike.";
}
