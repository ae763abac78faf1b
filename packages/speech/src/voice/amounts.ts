import { datesInWords } from "./dates.ts";
import { spelled } from "./letters.ts";
import { cardinal, digits, ordinal, spokenNumber, year } from "./number-words.ts";

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const magnitudes: Readonly<Record<string, string>> = {
  k: "thousand",
  K: "thousand",
  m: "million",
  M: "million",
  mn: "million",
  B: "billion",
  bn: "billion",
  T: "trillion",
};
const currencies: Readonly<Record<string, readonly [one: string, part: string]>> = {
  $: ["dollar", "cent"],
  "€": ["euro", "cent"],
  "£": ["pound", "penny"],
};
/** Behind these an amount stands as a word of its own kind: "a two million dollar budget". */
const MEASURED =
  /^ (?:account|budget|business|company|contract|deal|line|problem|product|program|programme|project)\b/;
const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  ms: ["millisecond", "milliseconds"],
  kB: ["kilobyte", "kilobytes"],
  KB: ["kilobyte", "kilobytes"],
  MB: ["megabyte", "megabytes"],
  GB: ["gigabyte", "gigabytes"],
  TB: ["terabyte", "terabytes"],
  PB: ["petabyte", "petabytes"],
  ns: ["nanosecond", "nanoseconds"],
  us: ["microsecond", "microseconds"],
  sec: ["second", "seconds"],
  secs: ["second", "seconds"],
  min: ["minute", "minutes"],
  mins: ["minute", "minutes"],
  h: ["hour", "hours"],
  hr: ["hour", "hours"],
  hrs: ["hour", "hours"],
  yrs: ["year", "years"],
};
const UNIT = "ms|ns|us|[kKMGTP]B|hr?s?|secs?|mins?|yrs";
const per: Readonly<Record<string, string>> = {
  s: "second",
  sec: "second",
  min: "minute",
  h: "hour",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  user: "user",
  seat: "seat",
  person: "person",
  engineer: "engineer",
  team: "team",
  node: "node",
  request: "request",
};
const anyPer = Object.keys(per).join("|");
const fractions: Readonly<Record<string, string>> = {
  "24/7": "twenty four seven",
  "1/2": "one half",
  "1/3": "one third",
  "2/3": "two thirds",
  "1/4": "one quarter",
  "3/4": "three quarters",
};
/** "HTTP 503", "a 404", not "a 404-person company" nor "the 500 users". */
const STATUS_CODE =
  /\b(HTTP|status|code|errors?|an?) ([45])(\d\d)\b(?![-,.]?\d|[-%]|\s(?!error|response|page|status|is\b|was\b|from\b|for\b|and\b|on\b|to\b)[a-z])/gi;

type Rule = readonly [pattern: RegExp, said: (...matched: string[]) => string];
const rule = (pattern: RegExp, said: Rule[1]): Rule => [pattern, said];
const number = (before: string, after: string, flags = "g") =>
  new RegExp(`${before}(${NUMBER})${after}`, flags);

/** In this order: each takes what only it understands, and plain numbers are left to the last. */
const rules: readonly Rule[] = [
  rule(/\b1[:-](?:on-)?1(s?)\b/g, (_, plural = "") => `one on one${plural}`),
  rule(/\b\d{1,2}\/\d{1,2}\b/g, (written) => {
    const [of = "", all = ""] = written.split("/").map(spokenNumber);
    if (fractions[written]) return fractions[written];
    // "80/20": two shares of a hundred.
    const whole = written.split("/").reduce((sum, part) => sum + Number(part), 0);
    return whole === 100 ? `${of} ${all}` : `${of} out of ${all}`;
  }),
  rule(/\b([01]?\d|2[0-3]):([0-5]\d)(?:\s?([ap])\.?m\b\.?)?/gi, (_, hour = "", minute = "", half) =>
    clock(hour, minute, half),
  ),
  rule(/\b(1[0-2]|[1-9])\s?([ap])m\b/gi, (_, hour = "", half = "") => {
    return `${spokenNumber(hour)} ${spelled(half)} em`;
  }),
  rule(/\b(\d+):(\d+)\b/g, (_, one = "", other = "") => {
    return `${spokenNumber(one)} to ${spokenNumber(other)}`;
  }),
  rule(
    /([$€£])([\d,]*\d(?:\.\d+)?)(?:\s?(k|K|mn?|M|B|bn|T|thousand|million|billion|trillion)\b)?/g,
    money,
  ),
  rule(/\bv(\d+(?:\.\d+)*)\b/gi, (_, written = "") => `version ${points(written)}`),
  rule(/\b\d+(?:\.\d+){2,}\b/g, points),
  rule(/\bp999\b/gi, () => "pee triple nine"),
  rule(number(String.raw`\bp`, String.raw`\b`, "gi"), (_, of = "") => `pee ${spokenNumber(of)}`),
  rule(/\b([A-Z])2([A-Z])\b/g, (_, one = "", other = "") => `${spelled(one)} to ${spelled(other)}`),
  rule(/\b([A-Z]{1,4})(\d{1,3})\b/g, (_, initials = "", of = "") => {
    // One letter alone may be a word.
    return `${initials.length > 1 ? initials : spelled(initials)} ${spokenNumber(of)}`;
  }),
  rule(/\bIPv(\d)\b/g, (_, of = "") => `eye pee vee ${spokenNumber(of)}`),
  // Answers of a server: "four oh four", "four twenty nine".
  rule(STATUS_CODE, (_, before = "", hundred = "", rest = "") => {
    return `${before} ${statusCode(hundred, rest)}`;
  }),
  rule(/\bHTTP\/(\d)/g, (_, of = "") => `HTTP ${spokenNumber(of)}`),
  rule(number("", "%"), (_, of = "") => `${spokenNumber(of)} percent`),
  rule(number(String.raw`\b(an?|the) `, String.raw`x\b`), (_, article = "", of = "") => {
    return `${article} ${spokenNumber(of)} ex`;
  }),
  rule(number("", String.raw`x\b`), (_, of = "") => `${spokenNumber(of)} times`),
  // "A 30s timeout": of a kind, and not so many.
  rule(number(String.raw`\b(an?) `, String.raw`[\s-]?(${UNIT}|s)\b(?= [a-z])`), (...matched) => {
    const [, article = "", of = "", unit = ""] = matched;
    return `${article} ${spokenNumber(of)} ${units[unit]?.[0] ?? "second"}`;
  }),
  rule(number("", String.raw`\s?(${UNIT})\b`), (_, of = "", unit = "") => {
    const [one, more] = units[unit] ?? [unit, unit];
    return `${spokenNumber(of)} ${of === "1" ? one : more}`;
  }),
  rule(number("", String.raw`\s?(k|K|M|B|bn)\b`), (_, of = "", size = "") => {
    return `${spokenNumber(of)} ${magnitudes[size]}`;
  }),
  rule(/\b(\d+)(?:st|nd|rd|th)\b/g, (_, of = "") => ordinal(Number(of))),
  rule(/\b((?:19|20)\d0)s\b/g, (_, of = "") => plural(year(Number(of)))),
  rule(/\b(the|his|her|their|my|and|early|mid|late)([ -])([1-9]0)s\b/g, (_, before, gap, of) => {
    return `${before}${gap}${plural(cardinal(Number(of)))}`;
  }),
  rule(number("", String.raw`s\b`), (_, of = "") => {
    return `${spokenNumber(of)} ${of === "1" ? "second" : "seconds"}`;
  }),
  // A year, unless so many of something are counted.
  rule(/\b(?:19|20)\d\d\b(?![,.]\d)(?! (?!was\b|is\b|has\b)[a-z]+s\b)/g, (of) => year(Number(of))),
  rule(number("", String.raw`\+(?=\s|$|[,.])`), (_, of = "") => `${spokenNumber(of)} plus`),
  rule(number(String.raw`(?<=^|[\s(])-`, ""), (_, of = "") => `minus ${spokenNumber(of)}`),
  rule(number(String.raw`(?<=^|[\s(])\+`, ""), (_, of = "") => `plus ${spokenNumber(of)}`),
  rule(/\b([A-Z])\+(\d+)/g, (_, one = "", of = "") => `${spelled(one)} plus ${spokenNumber(of)}`),
  rule(number(String.raw`\bNo\. ?`, ""), (_, of = "") => `number ${spokenNumber(of)}`),
  rule(number("#", ""), (_, of = "") => `number ${spokenNumber(of)}`),
  // "2FA", "5G": a word of its own, as behind letters: "python3".
  rule(number(String.raw`\b`, "(?=[A-Za-z])"), (_, of = "") => `${spokenNumber(of)} `),
  rule(number(String.raw`\b`, ""), (_, of = "") => spokenNumber(of)),
  rule(/(?<=[A-Za-z])\d+/g, (of) => ` ${spokenNumber(of)} `),
  rule(new RegExp(String.raw`(?<=[a-z])\s?/(${anyPer})\b`, "g"), (_, of = "") => {
    return ` per ${per[of]}`;
  }),
];

/**
 * Numbers and what is written with them (money, percentages, times, versions, years, percentiles,
 * ranges) in words. Initialisms stay as they are.
 */
export function amountsInWords(text: string): string {
  // Ranges first: the minus between two numbers is none. A date is no range.
  const ranged = datesInWords(text).replaceAll(
    /(?<![\d-])([$€£]?)(\d[\d,.]*[kKMB%]?)\s?[–-]\s?([$€£]?)(\d[\d,.]*)(?!\d*-\d)/g,
    (_, sign: string, from: string, other: string, to: string) =>
      `${from} to ${other || sign}${to}`,
  );
  return rules.reduce(
    (said, [pattern, inWords]) => said.replaceAll(pattern, inWords),
    compared(ranged),
  );
}

/** Signs before an amount. */
function compared(text: string): string {
  return text
    .replaceAll(/[~≈]\s?(?=[$€£\d])/g, "about ")
    .replaceAll(/(?:<=|≤)\s?(?=[$€£\d])/g, "at most ")
    .replaceAll(/(?:>=|≥)\s?(?=[$€£\d])/g, "at least ")
    .replaceAll(/<\s?(?=[$€£\d])/g, "less than ")
    .replaceAll(/>\s?(?=[$€£\d])/g, "more than ");
}

function statusCode(hundred: string, rest: string): string {
  const of = cardinal(Number(hundred));
  if (rest === "00") return `${of} hundred`;
  return `${of} ${rest.startsWith("0") ? `oh ${digits(rest.slice(1))}` : spokenNumber(rest)}`;
}

function money(...[, sign = "", amount = "", size, at, whole]: string[]): string {
  const [one = "", part = ""] = currencies[sign] ?? [];
  const [coins = "", cents] = amount.split(".");
  if (size === undefined && cents?.length === 2) {
    const [all, rest] = [spokenNumber(coins), Number(cents)];
    const named = coins === "1" ? one : `${one}s`;
    if (rest === 0) return `${all} ${named}`;
    const parts = rest === 1 ? part : part === "penny" ? "pence" : `${part}s`;
    return `${all} ${named} and ${cardinal(rest)} ${parts}`;
  }
  const written = `${sign}${amount}`;
  const after = (whole ?? "")
    .slice(Number(at) + written.length)
    .replace(/^\s?[A-Za-z]+/, (next) => (size === undefined ? next : ""));
  const sized = size === undefined ? "" : ` ${magnitudes[size] ?? size}`;
  const single = MEASURED.test(after) || (amount === "1" && size === undefined);
  return `${spokenNumber(amount)}${sized} ${single ? one : `${one}s`}`;
}

function clock(hour: string, minute: string, half: string | undefined): string {
  const hours = spokenNumber(String(Number(hour)));
  const of = half === undefined ? "" : ` ${spelled(half)} em`;
  if (minute === "00") return half === undefined ? `${hours} o'clock` : `${hours}${of}`;
  const minutes = minute.startsWith("0") ? `oh ${digits(minute.slice(1))}` : spokenNumber(minute);
  return `${hours} ${minutes}${of}`;
}

function points(written: string): string {
  return written.split(".").map(spokenNumber).join(" point ");
}

/** "Twenty tens", "nineties". */
function plural(words: string): string {
  return words.endsWith("y") ? `${words.slice(0, -1)}ies` : `${words}s`;
}
