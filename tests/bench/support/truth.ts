/** A word that was said, as its truth writes it. */
export interface SaidWord {
  readonly text: string;
  /** Seconds from the start of the recording; `null` where the truth has no times. */
  readonly span: { readonly startS: number; readonly endS: number } | null;
}

/** Marks of silence and noise, which are no words: "<sil>", "[noise]". */
const mark = /^[<[(].*[>\])]$/;

/**
 * Reads a table of words: a header line `start end word`, then a line for each word with its start
 * (s), end (s) and text, separated by tabs. Lines come out in order of time; marks in brackets are
 * left out. The header alone means that nothing was said.
 *
 * @throws Error naming the line that is not so.
 */
export function timedWords(table: string): SaidWord[] {
  const [header = "", ...lines] = table
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  if (header.trim().split(/\s+/).join(" ").toLowerCase() !== "start end word") {
    throw new Error("The first line must read start, end, word.");
  }
  return lines
    .flatMap((line, index) => (line.trim() ? [timedWord(line, index + 2)] : []))
    .filter(({ text }) => text !== "" && !mark.test(text))
    .sort((a, b) => a.span.startS - b.span.startS);
}

function timedWord(line: string, number: number) {
  const [start = "", end = "", text = "", ...more] = line.split("\t").map((field) => field.trim());
  const [startS, endS] = [seconds(start), seconds(end)];
  if (startS === null || endS === null || startS < 0 || endS < startS || more.length > 0) {
    throw new Error(`Line ${number} is not a start, an end and a word, separated by tabs.`);
  }
  return { text, span: { startS, endS } };
}

function seconds(field: string): number | null {
  const value = Number(field);
  return field !== "" && Number.isFinite(value) ? value : null;
}

/** Reads words without times; marks in brackets are left out. */
export function untimedWords(text: string): SaidWord[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\s+/)
    .filter((word) => word !== "" && !mark.test(word))
    .map((word) => ({ text: word, span: null }));
}
