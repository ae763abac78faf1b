import type { Term } from "./term.ts";

/** Words that a term may be heard as, letters counted one by one ("C. I. C. D."). */
const MOST_PIECES = 5;
const GENITIVE = /['’]s[^\p{L}\p{N}]*$/u;

/** Small letters and digits, without signs: what two spellings of one sound share. */
export function lettersOf(text: string): string {
  return text
    .replace(GENITIVE, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Finds terms in words, however these are cut, capitalised or hyphenated. */
export class TermIndex {
  readonly #letters: ReadonlySet<string>;

  constructor(glossary: readonly Term[], own: readonly string[]) {
    const spellings = glossary.flatMap(({ written, alsoHeard }) => [written, ...alsoHeard]);
    this.#letters = new Set([...spellings, ...own].map(lettersOf).filter(Boolean));
  }

  /** The letters of every term in these words; a plural counts as its term. */
  termsIn(words: readonly string[]): Set<string> {
    const found = new Set<string>();
    const pieces = words.map(lettersOf);
    for (let from = 0; from < pieces.length; from++) {
      let joined = "";
      for (const piece of pieces.slice(from, from + MOST_PIECES)) {
        joined += piece;
        const singular = joined.replace(/s$/, "");
        if (this.#letters.has(joined)) found.add(joined);
        else if (this.#letters.has(singular)) found.add(singular);
      }
    }
    return found;
  }
}
