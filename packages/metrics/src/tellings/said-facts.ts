import type { Word } from "@greenroom/protocol";
import { numberAt } from "./numbers.ts";

export const factKinds = ["number", "duration", "date", "role"] as const;
export type FactKind = (typeof factKinds)[number];

/** Something in a telling that is one thing and no other: a number of things, a time, a role. */
export interface SaidFact {
  readonly kind: FactKind;
  /** What it tells the size or the time of: `engineer`, `percent`, `month`, `role`. */
  readonly about: string;
  /** Comparable: a number, days for durations, or the name itself. */
  readonly value: number | string;
  /** It was said as "about" so much. */
  readonly hedged: boolean;
  /** Words of content near it, which tell what it is about. */
  readonly near: ReadonlySet<string>;
  /** Indices of its words in the telling, both included. */
  readonly from: number;
  readonly to: number;
}

/** What was heard with less confidence is no ground for saying that somebody told it otherwise. */
const SURE = 0.5;
/** So many words on either side say what a number is about. */
const NEAR_WORDS = 7;

const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365,
};
const HEDGES =
  /^(about|around|roughly|almost|nearly|some|over|approximately|maybe|perhaps|like|under|than)$/;
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)$/;
const BEFORE_A_DATE = /^(in|last|since|until|by|this|of|early|late)$/;
const ROLE_HEADS =
  /^(lead|leader|manager|engineer|director|architect|head|owner|cto|vp|consultant|intern)$/;
/** They stand near numbers of all kinds, so they tell none of them from another. */
const SMALL = new Set(
  "the and that that's this with from have had has was were are been being they them their there then than what when where who which will would could should can about into over under after before because just really very some any all more most much many also not but for you our his her its it's i'm i'd i've we're we've we'd they're don't didn't got get gets one two three four five six seven eight nine ten take takes took taken said says told like well still even only went goes going come comes came made make makes did does doing done first last next each every other another now ago later time times day days week weeks month months quarter year years night people thing things something back down out off again quite maybe think know want wanted see saw need needed".split(
    " ",
  ),
);
/** Behind a number these count nothing: "two of them", "three and a half". */
const NO_THING =
  /^(of|and|or|to|in|on|at|the|a|an|was|were|is|are|that|who|which|with|for|from|by|than|then|more|other|others|so|but|because|if|when|as|it|we|i|they|you|he|she|my|our|half|point|times|thing|things|ways?)$/;

/** @param words of one telling, in order */
export function saidFacts(words: readonly Word[]): SaidFact[] {
  const plain = words.map(({ text }) =>
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .replaceAll(/^[^a-z0-9$€£]+|[^a-z0-9%]+$/g, ""),
  );
  const sure = (from: number, to: number) =>
    words.slice(from, to + 1).every(({ confidence }) => confidence >= SURE);
  const facts: SaidFact[] = [];
  for (let at = 0; at < plain.length; at++) {
    const found =
      numberFact(upToStop(words, plain, at), at) ?? dateFact(plain, at) ?? roleFact(plain, at);
    if (!found) continue;
    const to = at + found.length - 1;
    if (sure(at, to)) {
      const { kind, about, value } = found;
      const hedged = HEDGES.test(plain[at - 1] ?? "");
      facts.push({ kind, about, value, hedged, near: nearWords(plain, at, to), from: at, to });
    }
    at = to;
  }
  return facts;
}

/** What is counted stands in the same sentence: "now it's two. It costs" counts nothing. */
function upToStop(
  words: readonly Word[],
  plain: readonly string[],
  from: number,
): readonly string[] {
  const stop = words.findIndex(
    ({ text }, at) => at >= from && at < from + 6 && /[.?!,;:]["')]*$/.test(text),
  );
  return stop < 0 ? plain : plain.slice(0, stop + 1);
}

type Found = Pick<SaidFact, "kind" | "about" | "value"> & { readonly length: number };

function numberFact(plain: readonly string[], at: number): Found | null {
  const word = plain[at] ?? "";
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(word);
  if (percent) return { kind: "number", about: "percent", value: Number(percent[1]), length: 1 };
  const money = /^[$€£](\d+(?:\.\d+)?)/.exec(word.replaceAll(",", ""));
  if (money) return { kind: "number", about: "money", value: Number(money[1]), length: 1 };
  if (/^(19|20)\d\d$/.test(word)) return { kind: "date", about: "year", value: word, length: 1 };
  const said = numberAt(plain, at);
  if (!said) return null;
  const { value, length } = said;
  const [first, second] = [plain[at + length] ?? "", plain[at + length + 1] ?? ""];
  if (first === "percent") return { kind: "number", about: "percent", value, length: length + 1 };
  if (first === "per" && second === "cent")
    return { kind: "number", about: "percent", value, length: length + 2 };
  const days = DAYS[singular(first)];
  if (days !== undefined) {
    // "Two years ago" moves with the day on which it is told.
    if (second === "ago" || second === "later") return null;
    return { kind: "duration", about: "time", value: value * days, length: length + 1 };
  }
  // "Eight senior engineers": what is counted ends in an s, at once or behind one word.
  for (const [thing, more] of [
    [first, 1],
    [second, 2],
  ] as const) {
    if (NO_THING.test(thing) || (more === 2 && NO_THING.test(first))) return null;
    const plural = thing === "people" || /^[a-z-]+[^s']s$/.test(thing);
    if (plural && DAYS[singular(thing)] === undefined && thing.length > 3)
      return { kind: "number", about: singular(thing), value, length: length + more };
  }
  return null;
}

function dateFact(plain: readonly string[], at: number): Found | null {
  const word = plain[at] ?? "";
  const before = plain[at - 1] ?? "";
  if (!MONTHS.test(word) || !BEFORE_A_DATE.test(before)) return null;
  // "This may help" is no month.
  if (word === "may" && !/^(in|last|since|until)$/.test(before)) return null;
  const season = /^(spring|summer|autumn|fall|winter)$/.test(word);
  const value = word === "fall" ? "autumn" : word;
  return { kind: "date", about: season ? "season" : "month", value, length: 1 };
}

/** "I was the tech lead", "I worked as an engineering manager": as whom one acted. */
function roleFact(plain: readonly string[], at: number): Found | null {
  if (plain[at] !== "i") return null;
  const as =
    plain[at + 1] === "was" ? 2 : plain[at + 1] === "worked" && plain[at + 2] === "as" ? 3 : 0;
  if (as === 0 || !/^(the|a|an)$/.test(plain[at + as] ?? "")) return null;
  const from = at + as + 1;
  const head = [0, 1, 2].find((more) => ROLE_HEADS.test(plain[from + more] ?? ""));
  if (head === undefined) return null;
  const value = plain.slice(from, from + head + 1).join(" ");
  return { kind: "role", about: "role", value, length: from + head + 1 - at };
}

function nearWords(plain: readonly string[], from: number, to: number): ReadonlySet<string> {
  const around = [
    ...plain.slice(Math.max(0, from - NEAR_WORDS), from),
    ...plain.slice(to + 1, to + 1 + NEAR_WORDS),
  ];
  return new Set(
    around
      .filter(
        (word) => word.length > 2 && !SMALL.has(word) && !HEDGES.test(word) && !/\d/.test(word),
      )
      .map(singular),
  );
}

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
