/** How a word is closed: a sentence's end, a comma, words broken off, or nothing at all. */
export type Mark = "." | "?" | "," | "…" | "";

export interface Token {
  /** In small letters, with the apostrophe and the hyphen inside, nothing around. */
  readonly word: string;
  readonly mark: Mark;
  /** A pause stood behind it that was long enough to close a stretch of speech. */
  readonly pause: boolean;
}

/** Letters of an ending: what was said before them says nothing of it, however long the answer. */
const TAIL_LETTERS = 240;

/** The last words of a text, a line for each stretch of speech. */
export function tailTokens(text: string): Token[] {
  const tail = text.slice(-TAIL_LETTERS).toLowerCase();
  // The first word may be half of one.
  const whole = text.length > TAIL_LETTERS ? tail.slice(tail.search(/\s/) + 1) : tail;
  return whole.split("\n").flatMap((stretch) => {
    const tokens = stretch.split(/\s+/).flatMap(tokenOf);
    return tokens.map((token, at) => ({ ...token, pause: at === tokens.length - 1 }));
  });
}

function tokenOf(written: string): Omit<Token, "pause">[] {
  const word = written
    .replaceAll("’", "'")
    .replace(/^[^\p{L}\p{N}$€£]+/u, "")
    .replace(/[^\p{L}\p{N}%']+$/u, "");
  return word === "" ? [] : [{ word, mark: markOf(written) }];
}

function markOf(written: string): Mark {
  const end = /[^\p{L}\p{N}%]*$/u.exec(written)?.[0] ?? "";
  if (/\.\.|…|[-–—]/.test(end)) return "…";
  if (end.includes("?")) return "?";
  if (/[.!]/.test(end)) return ".";
  return /[,;:]/.test(end) ? "," : "";
}

/** The last sentence: what follows the last sentence's end before the final words. */
export function lastSentence(tokens: readonly Token[]): readonly Token[] {
  const before = tokens.slice(0, -1).findLastIndex(({ mark }) => mark === "." || mark === "?");
  return tokens.slice(before + 1);
}

export function wordsIn(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(" ");
}
