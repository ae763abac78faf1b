import type { Interval } from "./bootstrap.ts";
import type { FillerCounts } from "./fillers.ts";
import type { Quality, Row } from "./report.ts";
import type { Difference, Score } from "./scores.ts";
import type { ErrorSize } from "./word-times.ts";

/** Stands where a figure cannot be given. */
const NONE = "–";

/** Columns for people: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Word errors of the three, with 95 % intervals. */
export function wordErrorTable(quality: Quality, withTexts: boolean): string {
  const head = [
    "word errors",
    "words",
    "ours",
    "",
    "plain",
    "",
    "ours−plain",
    "",
    "PocketSphinx",
    "",
  ];
  const line = (row: Row) => [
    row.name,
    String(row.ours.said),
    ...rated(row.ours),
    ...rated(row.plain),
    ...differing(row.againstPlain),
    ...(row.pocketSphinx ? rated(row.pocketSphinx) : ["not installed", ""]),
  ];
  const lines = table([head, ...allRows(quality).map(line)]);
  if (!withTexts) return lines;
  const texts = quality.recordings.flatMap(({ name, texts }) => [
    `\n${name}`,
    `  said          ${texts.said}`,
    `  ours          ${texts.ours}`,
    `  plain         ${texts.plain}`,
    `  PocketSphinx  ${texts.pocketSphinx ?? NONE}`,
  ]);
  return [lines, ...texts].join("\n");
}

/** Times, fillers, empty stretches and invented words. */
export function wordTable(quality: Quality): string {
  const head = [
    "words",
    "times measured",
    "starts: median, p90",
    "late by",
    "ends: median, p90",
    "fillers heard",
    "invented",
    "with possible",
    "wrong",
    "stretches",
    "empty",
    "not understood",
    "words invented",
  ];
  const line = ({ name, ours, stretches }: Row) => [
    name,
    `${ours.heard.measured} of ${ours.heard.words}`,
    sized(ours.starts),
    ours.starts ? ms(ours.starts.biasMs) : NONE,
    sized(ours.ends),
    ...fillers(ours.fillers),
    String(stretches.count),
    String(stretches.empty),
    String(stretches.notUnderstood),
    ours.invented ? String(ours.invented.length) : NONE,
  ];
  return table([head, ...allRows(quality).map(line)]);
}

function allRows({ recordings, groups, total }: Quality): Row[] {
  return [...recordings, ...groups, total];
}

function rated({ said, insertions, wordErrorRate, interval }: Score): string[] {
  return said === 0 ? [`${insertions} made up`, ""] : [percent(wordErrorRate), between(interval)];
}

function differing({ wordErrorRate, interval }: Difference): string[] {
  return interval ? [signed(wordErrorRate), between(interval)] : [NONE, ""];
}

function fillers({ said, heard, heardFalse, possible }: FillerCounts): string[] {
  return [
    `${heard} of ${said}`,
    String(heardFalse),
    possible ? `${possible.found} of ${said}` : NONE,
    possible ? String(possible.wrong) : NONE,
  ];
}

function sized(size: ErrorSize | null): string {
  return size ? `${ms(size.medianMs)}, ${ms(size.p90Ms)}` : NONE;
}

function between(interval: Interval | null): string {
  if (!interval) return "";
  return `[${(interval.low * 100).toFixed(1)}, ${(interval.high * 100).toFixed(1)}]`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function signed(share: number): string {
  return `${share > 0 ? "+" : ""}${(share * 100).toFixed(1)}`;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
