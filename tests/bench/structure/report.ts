import type { Rates, Score } from "./score.ts";

const percent = (share: number | null) =>
  (share === null ? "–" : `${(100 * share).toFixed(0)} %`).padStart(7);

/** One way of reading the corpus as a table. */
export function tableOf(title: string, score: Score): string {
  const { micro, elements, kind, mistakes, answers } = score;
  const lines = [
    `${title}: ${answers} answers`,
    `${"".padEnd(28)}            shown:                             not heard:                                all:`,
    `${"".padEnd(28)}  labelled  precision  (thin is right)  recall  truly absent  (thin is right)  recall  same verdict`,
    rowOf("all elements", micro),
    ...elements.map(({ element, rates }) => rowOf(element, rates)),
    `kind of answer right: ${kind.right} of ${kind.of}`,
    `mistakes: ${mistakes.labelled} labelled, precision ${percent(mistakes.precision).trim()}, recall ${percent(mistakes.recall).trim()}`,
  ];
  return lines.join("\n");
}

function rowOf(name: string, rates: Rates): string {
  return [
    name.padEnd(28),
    String(rates.labelled).padStart(9),
    percent(rates.precision).padStart(10),
    percent(rates.precisionWithThin).padStart(16),
    percent(rates.recall).padStart(7),
    percent(rates.trulyAbsent).padStart(13),
    percent(rates.absentOrThin).padStart(16),
    percent(rates.absentFound).padStart(7),
    percent(rates.agreement).padStart(13),
  ].join(" ");
}
