import { bare } from "./spoken-words.ts";

/** They do not stand alone: "re-run" and "e-mail" are one word, "cold-hearted" is two. */
const PREFIXES = new Set(
  "anti co de ex inter intra mid micro mini multi non over post pre re semi sub super un under uh mm um".split(
    " ",
  ),
);
/** Behind digits they are part of the number's word: 3rd, 90s. */
const SUFFIX = /^(st|nd|rd|th|s)$/;
const GROUPS: readonly number[] = [1_000_000_000, 1_000_000, 1_000, 100];
/** Longer numbers are read out digit by digit. */
const LONGEST_NUMBER = 12;

/** PR4: how many words a written one is when it is said. At least 1. */
export function wordsSaid(text: string): number {
  const parts = bare(text)
    .split(/[-–—/]+/)
    .filter((part) => part !== "");
  const sum = parts.reduce((words, part, at) => {
    const leads = at < parts.length - 1 && (PREFIXES.has(part) || /^\p{L}$/u.test(part));
    return words + (leads ? 0 : ofPart(part));
  }, 0);
  // "50 %" and "$5" are said with one word more.
  const signs = /\d\s*%|[$€£]\s*\d/.test(text) ? 1 : 0;
  return Math.max(1, sum + signs);
}

/** "3.5": three point five; "p99": p ninety nine; letters are a word. */
function ofPart(part: string): number {
  if (!/\d/.test(part)) return 1;
  const runs = part.match(/\d+([,']\d{3})*(\.\d+)?|\p{L}+/gu) ?? [];
  return runs.reduce((words, run, at) => {
    if (!/\d/.test(run)) return words + (at > 0 && SUFFIX.test(run) ? 0 : 1);
    const [whole = "", behind = ""] = run.split(".");
    return words + ofNumber(whole) + (behind === "" ? 0 : 1 + behind.length);
  }, 0);
}

function ofNumber(written: string): number {
  const digits = written.replaceAll(/\D/g, "");
  if (digits.length > LONGEST_NUMBER) return digits.length;
  const number = Number(digits);
  // A year is said in two halves, "nineteen oh five" too; with a comma it is none.
  if (written.length === 4 && ((number >= 1_100 && number < 2_000) || number >= 2_010)) {
    const [century, year] = [Math.floor(number / 100), number % 100];
    if (number < 2_100)
      return below100(century) + (year === 0 ? 1 : year < 10 ? 2 : below100(year));
  }
  return counted(number);
}

function counted(number: number): number {
  for (const size of GROUPS) {
    if (number < size) continue;
    const rest = number % size;
    return counted(Math.floor(number / size)) + 1 + (rest > 0 ? counted(rest) : 0);
  }
  return below100(number);
}

function below100(number: number): number {
  return number <= 20 || number % 10 === 0 ? 1 : 2;
}
