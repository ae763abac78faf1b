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
  hrs: ["hour", "hours"],
  mins: ["minute", "minutes"],
  yrs: ["year", "years"],
};
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
};
const fractions: Readonly<Record<string, string>> = {
  "24/7": "twenty four seven",
  "1/2": "one half",
  "1/3": "one third",
  "2/3": "two thirds",
  "1/4": "one quarter",
  "3/4": "three quarters",
};
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

type Rule = readonly [pattern: RegExp, said: (...matched: string[]) => string];
const rule = (pattern: RegExp, said: Rule[1]): Rule => [pattern, said];
const number = (before: string, after: string, flags = "g") =>
  new RegExp(`${before}(${NUMBER})${after}`, flags);

/** In this order: each takes what only it understands, and plain numbers are left to the last. */
const rules: readonly Rule[] = [
  rule(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, y = "", m = "", d = "") => {
    return `${months[Number(m) - 1] ?? m} ${ordinal(Number(d))}, ${year(Number(y))}`;
  }),
  rule(/\b1[:-](?:on-)?1(s?)\b/g, (_, plural = "") => `one on one${plural}`),
  rule(/\b\d{1,2}\/\d{1,2}\b/g, (written) => {
    const [of = "", all = ""] = written.split("/").map(spokenNumber);
    return fractions[written] ?? `${of} out of ${all}`;
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
  rule(/\bHTTP\/(\d)/g, (_, of = "") => `HTTP ${spokenNumber(of)}`),
  rule(number("", "%"), (_, of = "") => `${spokenNumber(of)} percent`),
  rule(number(String.raw`\b(an?|the) `, String.raw`x\b`), (_, article = "", of = "") => {
    return `${article} ${spokenNumber(of)} ex`;
  }),
  rule(number("", String.raw`x\b`), (_, of = "") => `${spokenNumber(of)} times`),
  rule(number("", String.raw`\s?(ms|[kKMGTP]B|hrs|mins|yrs)\b`), (_, of = "", unit = "") => {
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
  rule(number("#", ""), (_, of = "") => `number ${spokenNumber(of)}`),
  rule(number(String.raw`\b`, ""), (_, of = "") => spokenNumber(of)),
  rule(
    /(?<=[a-z])\s?\/(s|sec|min|h|hour|day|week|month|year)\b/g,
    (_, of = "") => ` per ${per[of]}`,
  ),
];

/**
 * Numbers and what is written with them (money, percentages, times, versions, years, percentiles,
 * ranges) in words. Initialisms stay as they are.
 */
export function amountsInWords(text: string): string {
  // Ranges first: the minus between two numbers is none. A date is no range.
  const ranged = text.replaceAll(
    /(?<![\d-])([$€£]?)(\d[\d,.]*[kKMB%]?)\s?[–-]\s?([$€£]?)(\d[\d,.]*)(?!\d*-\d)/g,
    (_, sign: string, from: string, other: string, to: string) =>
      `${from} to ${other || sign}${to}`,
  );
  return rules.reduce(
    (said, [pattern, inWords]) => said.replaceAll(pattern, inWords),
    ranged.replaceAll(/~\s?(?=[$€£\d])/g, "about "),
  );
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
