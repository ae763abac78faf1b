import { syllable } from "syllable";
import { bare } from "./spoken-words.ts";

/** Capitals that are said as a word, and how many syllables it has. */
const SAID_AS_WORDS: Readonly<Record<string, number>> = {
  nasa: 2,
  ajax: 2,
  crud: 1,
  json: 2,
  yaml: 2,
  sql: 2,
  nosql: 3,
  saas: 1,
  paas: 1,
  iaas: 2,
  rest: 1,
  soap: 1,
  ram: 1,
  rom: 1,
  jira: 2,
  okr: 3,
  gui: 2,
  ascii: 2,
  asap: 4,
  raid: 1,
  lan: 1,
  wan: 1,
  sim: 1,
  pin: 1,
  nato: 2,
  covid: 2,
};
/** Words of the trade that rules of spelling get wrong. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  kubernetes: 4,
  prometheus: 4,
  nginx: 3,
  ios: 3,
  cached: 1,
  caches: 2,
  stakeholder: 3,
  stakeholders: 3,
  area: 3,
  areas: 3,
};
/** Said letter by letter; the w has three syllables, every other letter one. */
const INITIALISM = /^\P{L}*(\p{Lu}{2,5})(s|'s|’s)?\P{L}*$/u;

/** Syllables of a word as it is said: initialisms by letters, numbers as words. At least 1. */
export function syllables(text: string): number {
  const word = bare(text);
  const letters = INITIALISM.exec(text)?.[1]?.toLowerCase();
  if (letters !== undefined && letters !== "i") {
    return SAID_AS_WORDS[letters] ?? spelled(letters);
  }
  // "v2", "p99", "50%", "1,200", "24/7": each run of digits or letters for itself.
  const parts = word.replaceAll(/(\d)[,’'](?=\d{3})/g, "$1").match(/\d+|\p{L}[\p{L}'’]*/gu) ?? [];
  const percent = /%/.test(text) ? 2 : 0;
  const point = /\d\.\d/.test(word) ? 1 : 0;
  return Math.max(1, percent + point + parts.reduce((sum, part) => sum + ofPart(part), 0));
}

function ofPart(part: string): number {
  if (/^\d/.test(part)) return ofNumber(Number(part));
  const known = SAID_AS_WORDS[part] ?? EXCEPTIONS[part];
  if (known !== undefined) return known;
  // One letter beside digits is spelled: "p" in p99.
  return part.length === 1 ? spelled(part) : Math.max(1, syllable(part));
}

function spelled(letters: string): number {
  return letters.split("").reduce((sum, letter) => sum + (letter === "w" ? 3 : 1), 0);
}

/** "zero" to "nineteen", then "twenty" to "ninety". */
const UNITS = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
const TENS = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2];
const GROUPS: readonly (readonly [size: number, syllables: number])[] = [
  [1_000_000_000, 2],
  [1_000_000, 2],
  [1_000, 2],
  [100, 2],
];

/** Syllables of a whole number; a year is said in two halves, which is as long within one or two. */
function ofNumber(number: number): number {
  if (!Number.isSafeInteger(number)) return 1;
  if (number >= 1_100 && number <= 1_999 && number % 100 >= 10) {
    return ofNumber(Math.floor(number / 100)) + ofNumber(number % 100);
  }
  for (const [size, length] of GROUPS) {
    if (number < size) continue;
    const rest = number % size;
    return ofNumber(Math.floor(number / size)) + length + (rest > 0 ? ofNumber(rest) : 0);
  }
  if (number < 20) return UNITS[number] ?? 1;
  const unit = number % 10;
  return (TENS[Math.floor(number / 10)] ?? 2) + (unit > 0 ? (UNITS[unit] ?? 1) : 0);
}
