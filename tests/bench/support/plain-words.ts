import { decadeInWords, inWords, oneWayOfSaying, ordinalInWords } from "./numbers-in-words.ts";
import { writtenOut } from "./spelling.ts";

/** Sounds, not words; counted apart, since recognisers differ in whether they write them. */
const fillers = new Set("um umm uhm uh uhh er err erm hm hmm mm mmm mhm ah eh huh".split(" "));

/** A word as compared: one written word may give several, and keeps saying which it was. */
export interface PlainToken {
  readonly text: string;
  /** Index of the written word. */
  readonly word: number;
  readonly filler: boolean;
}

export interface PlainWords {
  readonly words: readonly string[];
  readonly fillers: readonly string[];
}

/**
 * Makes two ways of writing the same speech equal: lower case, no punctuation, contractions and
 * common short forms written out, numbers in words and in one way of saying them, hyphens as
 * spaces, American spelling. Words written apart or together are equal too, but that is for the
 * alignment to see (align-words.ts).
 */
export function plainTokens(words: readonly string[]): PlainToken[] {
  const tokens = words.flatMap((written, word) =>
    plainly(written).map((text): PlainToken => ({ text, word, filler: fillers.has(text) })),
  );
  return oneWayOfSaying(tokens, (token, text) => ({ ...token, text }));
}

/** The plain words of a text, fillers apart. */
export function plainWords(text: string): PlainWords {
  const tokens = plainTokens(text.split(/\s+/));
  return {
    words: tokens.filter(({ filler }) => !filler).map(({ text }) => text),
    fillers: tokens.filter(({ filler }) => filler).map(({ text }) => text),
  };
}

function plainly(written: string): string[] {
  return written
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replaceAll(/'cause\b/g, "because")
    .replaceAll(/'em\b/g, "them")
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replaceAll(/(\d),(?=\d{3})/g, "$1")
    .replaceAll("%", " percent ")
    .replaceAll("&", " and ")
    .replaceAll(/\$(\d+(?:\.\d+)?)/g, "$1 dollars ")
    .replaceAll(/(\d+)(?:st|nd|rd|th)\b/g, (_, number: string) => ` ${ordinalInWords(number)} `)
    .replaceAll(/(\d+)'?s\b/g, (_, number: string) => ` ${decadeInWords(number)} `)
    .replaceAll(/\d+(\.\d+)?/g, (number) => ` ${inWords(number)} `)
    .replaceAll(/[^a-z']+/g, " ")
    .split(" ")
    .map((word) => word.replaceAll(/^'+|'+$/g, ""))
    .flatMap((word) => writtenOut(word).split(" "))
    .filter(Boolean);
}
