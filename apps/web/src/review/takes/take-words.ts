import type { StructureElement, Take } from "@greenroom/protocol";
import { amount, type Amount, type PresentFigure } from "../delivery/figure-words.ts";
import { elementVerdicts } from "../structure/element-words.ts";

/** One thing of two takes, in words. */
export interface ComparedRow {
  readonly name: string;
  readonly earlier: string;
  readonly later: string;
}

const NOT_MEASURED = "–";

/** The figures that matter for an answer given twice; one that neither has is left out. */
export function comparedFigures(earlier: Take, later: Take): ComparedRow[] {
  const rows = [
    row("Length", earlier, later, lengthOf),
    row("Answer first, after", earlier, later, (take) => valueOf(take, "ST2")),
    row("Share of Action", earlier, later, actionShare),
    row("Filled pauses", earlier, later, (take) => rateOf(take, "FI1")),
    row("Filler words", earlier, later, (take) => rateOf(take, "FI3")),
    row("Pace", earlier, later, (take) => valueOf(take, "PA1")),
  ];
  return rows.filter((each) => each.earlier !== NOT_MEASURED || each.later !== NOT_MEASURED);
}

/** Every element that either take was read for, with both verdicts. */
export function comparedElements(
  earlier: Take,
  later: Take,
): (ComparedRow & { readonly marks: readonly [Mark, Mark] })[] {
  const ids = new Map([...earlier.elements, ...later.elements].map(({ id, name }) => [id, name]));
  return [...ids].map(([id, name]) => {
    const [first, second] = [verdictOf(earlier, id), verdictOf(later, id)];
    return {
      name,
      earlier: elementVerdicts[first].words,
      later: elementVerdicts[second].words,
      marks: [elementVerdicts[first].mark, elementVerdicts[second].mark],
    };
  });
}

export type Mark = (typeof elementVerdicts)[StructureElement["verdict"]]["mark"];

/**
 * What changed from one take to the other, each in a few words: "Result: not heard → shown". What may
 * be chance is left out: differences of less than 3 s, 10 words or one filler a minute (our own choice).
 */
export function whatChanged(earlier: Take, later: Take): string[] {
  const elements = comparedElements(earlier, later)
    .filter((each) => each.earlier !== each.later)
    .map((each) => `${each.name}: ${lower(each.earlier)} → ${lower(each.later)}`);
  const figures = [
    change("Length", figureOf(earlier, "LN1"), figureOf(later, "LN1"), 3),
    change("Answer first, after", figureOf(earlier, "ST2"), figureOf(later, "ST2"), 3),
    change("Filled pauses", rateBeside(earlier, "FI1"), rateBeside(later, "FI1"), 1),
    change("Pace", figureOf(earlier, "PA1"), figureOf(later, "PA1"), 10),
  ];
  return [...elements, ...figures.filter((each) => each !== null)];
}

interface Named {
  readonly value: number;
  readonly unit: string;
}

function change(name: string, from: Named | null, to: Named | null, least: number): string | null {
  if (!from || !to || Math.abs(to.value - from.value) < least) return null;
  const [was, is] = [amount(from.value, from.unit), amount(to.value, to.unit)];
  const before = was.unit === is.unit ? was.number : said(was);
  return `${name}: ${before} → ${said(is)}`;
}

function row(
  name: string,
  earlier: Take,
  later: Take,
  of: (take: Take) => string | null,
): ComparedRow {
  return { name, earlier: of(earlier) ?? NOT_MEASURED, later: of(later) ?? NOT_MEASURED };
}

function figureOf({ figures }: Take, rule: string): PresentFigure | null {
  const found = figures.find((figure) => figure.rule === rule);
  return found?.present ? found : null;
}

function rateBeside(take: Take, rule: string): Named | null {
  return figureOf(take, rule)?.besides.find(({ name }) => name === "rate") ?? null;
}

function valueOf(take: Take, rule: string): string | null {
  const figure = figureOf(take, rule);
  return figure && said(amount(figure.value, figure.unit));
}

function rateOf(take: Take, rule: string): string | null {
  const rate = rateBeside(take, rule);
  return rate && said(amount(rate.value, rate.unit));
}

/** With the time that was given for it. */
function lengthOf(take: Take): string | null {
  const length = figureOf(take, "LN1");
  if (!length) return null;
  const given = length.besides.find(({ name }) => name === "budget");
  const own = said(amount(length.value, length.unit));
  return given ? `${own} of ${said(amount(given.value, given.unit))}` : own;
}

function actionShare({ elements }: Take): string | null {
  const share = elements.find(({ id }) => id === "action")?.share;
  return share === undefined ? null : said(amount(share, "ratio"));
}

function verdictOf({ elements }: Take, id: string): StructureElement["verdict"] {
  return elements.find((element) => element.id === id)?.verdict ?? "not-heard";
}

function said({ number, unit }: Amount): string {
  return `${number} ${unit}`.trimEnd();
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
