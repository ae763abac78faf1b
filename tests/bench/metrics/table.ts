import type { Interval } from "../support/resample.ts";
import { table } from "../stt/table.ts";
import type { Agreement } from "./agreement.ts";
import type { Detection, Place } from "./detection.ts";

/** One line for each figure and its reference; with `each`, one for each recording below it. */
export function agreementTable(agreements: readonly Agreement[], each: boolean): string {
  const head = [
    "figure",
    "against",
    "recordings",
    "mean difference",
    "95 %",
    "mean size",
    "95 %",
    "worst",
    "all together",
    "within aim",
  ];
  return table([head, ...agreements.flatMap((agreement) => rowsOf(agreement, each))]);
}

function rowsOf(agreement: Agreement, each: boolean): string[][] {
  const { figure, reference, pairs, bias, biasInterval, size, sizeInterval, worst } = agreement;
  const shown = (value: number) => inUnit(agreement, value);
  const between = (interval: Interval | null) =>
    interval ? `[${shown(interval.low)}, ${shown(interval.high)}]` : "–";
  const row = [
    figure,
    reference,
    String(pairs.length),
    signed(bias, shown),
    between(biasInterval),
    shown(size),
    between(sizeInterval),
    shown(worst),
    agreement.pooled === null ? "–" : signed(agreement.pooled, shown),
    agreement.aim === null
      ? "–"
      : `${agreement.withinAim} of ${pairs.length} (${shown(agreement.aim)})`,
  ];
  if (!each) return [row];
  return [
    row,
    ...pairs.map(({ name, ours, reference: theirs, difference }) => [
      `  ${name}`,
      `${plain(ours)} against ${plain(theirs)} ${agreement.unit}`,
      "",
      signed(difference, shown),
    ]),
  ];
}

/** Pauses of at least 320 ms: one line for each group. */
export function detectionTable(detections: readonly Detection[], each: boolean): string {
  const head = [
    "pauses ≥ 320 ms",
    "there",
    "found",
    "precision",
    "recall",
    "F1",
    "95 %",
    "F1, strict",
    "missed > 400 ms",
    "joined > 400 ms",
    "length",
    "95 %",
    "median, p90",
  ];
  const lines = table([
    head,
    ...detections.map((row) => [
      row.group,
      String(row.real),
      String(row.found),
      row.precision.toFixed(3),
      row.recall.toFixed(3),
      row.f1.toFixed(3),
      row.f1Interval
        ? `[${row.f1Interval.low.toFixed(3)}, ${row.f1Interval.high.toFixed(3)}]`
        : "–",
      row.strictF1.toFixed(3),
      String(row.missed.length),
      String(row.joined.length),
      signed(row.lengthBiasMs, ms),
      row.lengthBiasInterval
        ? `[${ms(row.lengthBiasInterval.low)}, ${ms(row.lengthBiasInterval.high)}]`
        : "–",
      `${ms(row.lengthMedianMs)}, ${ms(row.lengthP90Ms)}`,
    ]),
  ]);
  if (!each) return lines;
  const all = detections.at(-1);
  return [
    lines,
    ...placeLines("missed", all?.missed ?? []),
    ...placeLines("joined", all?.joined ?? []),
    ...placeLines("invented", all?.invented ?? []),
  ].join("\n");
}

function placeLines(what: string, places: readonly Place[]): string[] {
  return places.map(
    ({ name, atS, lengthS }) =>
      `  ${what}: ${name}, at ${atS.toFixed(2)} s, ${lengthS.toFixed(2)} s`,
  );
}

function inUnit({ as, unit }: Agreement, value: number): string {
  return as === "relative" ? `${(100 * value).toFixed(1)} %` : `${value.toFixed(2)} ${unit}`;
}

function signed(value: number, shown: (value: number) => string): string {
  return value > 0 ? `+${shown(value)}` : shown(value);
}

function plain(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
