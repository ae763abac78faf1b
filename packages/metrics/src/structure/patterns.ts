import type { Token } from "./tokens.ts";

/**
 * Phrases as rules write them, matched against tokens.
 *
 * Items stand between spaces: `made|took` one of these; `monitor*` anything that begins so, `*ing`
 * anything that ends so; `the?` may be absent; `~3` up to three tokens of any kind, though no new "I" or "they" and no "not"; `#` an amount in
 * digits or words; `@name` a word of that class. A phrase never crosses the end of a sentence.
 */
export interface Patterns {
  /** By the words a phrase can begin with: most tokens begin none. */
  readonly byFirstWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that can begin with an amount. */
  readonly byAmount: readonly Pattern[];
  /** Those that can begin with a prefix or an ending. */
  readonly others: readonly Pattern[];
}

type Pattern = readonly Item[];

interface Item {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  readonly optional: boolean;
  /** More than 0: any tokens, up to so many. */
  readonly gap: number;
}

/** A stretch of tokens: `to` is the first one after it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** Compiles phrases, one a line; lines that are empty are left out. */
export function patterns(lines: string, classes: WordClasses = {}): Patterns {
  const byFirstWord = new Map<string, Pattern[]>();
  const byAmount: Pattern[] = [];
  const others: Pattern[] = [];
  for (const line of lines.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const pattern = line.split(/\s+/).map((item) => compile(item, classes));
    const needed = pattern.findIndex((item) => !item.optional);
    const firsts = pattern.slice(0, needed < 0 ? pattern.length : needed + 1);
    if (firsts.some((item) => item.gap > 0)) throw new Error(`No phrase begins anywhere: ${line}`);
    if (firsts.some(({ prefixes, endings }) => prefixes.length + endings.length > 0))
      others.push(pattern);
    else {
      for (const word of new Set(firsts.flatMap((item) => [...item.words]))) {
        if (word === "#") byAmount.push(pattern);
        else byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern]);
      }
    }
  }
  return { byFirstWord, byAmount, others };
}

function compile(text: string, classes: WordClasses): Item {
  const none = { words: new Set<string>(), prefixes: [], endings: [], optional: false, gap: 0 };
  if (text.startsWith("~")) return { ...none, gap: Number(text.slice(1)) };
  const optional = text.endsWith("?");
  const words = new Set<string>();
  const prefixes: string[] = [];
  const endings: string[] = [];
  for (const part of (optional ? text.slice(0, -1) : text).split("|")) {
    if (part.startsWith("@")) {
      const members = classes[part.slice(1)];
      if (!members) throw new Error(`No class of words is called ${part}`);
      for (const member of members) words.add(member);
    } else if (part.endsWith("*")) prefixes.push(part.slice(0, -1));
    else if (part.startsWith("*")) endings.push(part.slice(1));
    else words.add(part);
  }
  return { words, prefixes, endings, optional, gap: 0 };
}

/** What was found in these tokens before: rules share lists, and an answer is read by all of them. */
const known = new WeakMap<readonly Token[], Map<Patterns, readonly Range[]>>();

/** Every place where one of the phrases stands, in order, the longest at each start. */
export function findAll(tokens: readonly Token[], list: Patterns): readonly Range[] {
  const lists = known.get(tokens) ?? new Map<Patterns, readonly Range[]>();
  known.set(tokens, lists);
  const before = lists.get(list);
  if (before) return before;
  const found = search(tokens, list);
  lists.set(list, found);
  return found;
}

function search(tokens: readonly Token[], list: Patterns): Range[] {
  const found: Range[] = [];
  for (const [from, token] of tokens.entries()) {
    let to = -1;
    for (const pattern of list.byFirstWord.get(token.text) ?? []) {
      to = Math.max(to, matchAt(tokens, from, pattern, 0));
    }
    if (list.byAmount.length > 0 && isAmountWord(token.text)) {
      for (const pattern of list.byAmount) to = Math.max(to, matchAt(tokens, from, pattern, 0));
    }
    for (const pattern of list.others) to = Math.max(to, matchAt(tokens, from, pattern, 0));
    if (to > from) found.push({ from, to });
  }
  return found;
}

/** Where the items end if they match from `at` on; -1 where they do not. */
function matchAt(tokens: readonly Token[], at: number, items: Pattern, index: number): number {
  const item = items[index];
  if (!item) return at;
  if (item.gap > 0) {
    for (let skipped = 0; skipped <= item.gap; skipped++) {
      const end = matchAt(tokens, at + skipped, items, index + 1);
      if (end >= 0) return end;
      const next = tokens[at + skipped];
      if (endsSentence(next) || NEVER_SKIPPED.has(next?.text ?? "")) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && itemTakes(item, token.text)) {
    const last = index === items.length - 1;
    const end = !last && endsSentence(token) ? -1 : matchAt(tokens, at + 1, items, index + 1);
    if (end >= 0) return end;
  }
  return item.optional ? matchAt(tokens, at, items, index + 1) : -1;
}

const NEVER_SKIPPED = new Set("i we he she they not never".split(" "));

function itemTakes({ words, prefixes, endings }: Item, text: string): boolean {
  if (words.has(text)) return true;
  if (words.has("#") && isAmountWord(text)) return true;
  return (
    prefixes.some((prefix) => text.startsWith(prefix)) ||
    endings.some((ending) => text.endsWith(ending))
  );
}

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || token.stop === "sentence" || token.stop === "question";
}

const AMOUNTS = new Set(
  (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred " +
    "thousand million billion dozen hundreds thousands millions billions dozens half zero"
  ).split(" "),
);

/** Whether a token says how many, in digits or in words ("one" is mostly something else). */
export function isAmountWord(text: string): boolean {
  return AMOUNTS.has(text) || /^\d+(\.\d+)?[kmx]?$/.test(text);
}
