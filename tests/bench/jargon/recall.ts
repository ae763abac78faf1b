import { lettersOf, TermIndex } from "../../../packages/speech/src/glossary/term-index.ts";
import { glossary } from "../../../packages/speech/src/glossary/glossary.ts";

export interface Recall {
  readonly said: number;
  /** Heard, however it was cut, hyphenated or capitalised. */
  readonly heard: number;
  /** Heard, and written as it should be. */
  readonly written: number;
}

/** How many of the terms that were said stand in what was heard. */
export function recallOf(terms: readonly string[], heard: string): Recall {
  const words = heard.split(/\s+/).filter(Boolean);
  const found = terms.filter((term) => {
    const known = glossary.find(({ written }) => sameTerm(written, term));
    return new TermIndex(known ? [known] : [], [term]).termsIn(words).size > 0;
  });
  const written = found.filter((term) => heard.includes(term));
  return { said: terms.length, heard: found.length, written: written.length };
}

export function addRecalls(recalls: readonly Recall[]): Recall {
  return recalls.reduce(
    (sum, one) => ({
      said: sum.said + one.said,
      heard: sum.heard + one.heard,
      written: sum.written + one.written,
    }),
    { said: 0, heard: 0, written: 0 },
  );
}

/** The same term, in the plural perhaps. */
export function sameTerm(some: string, other: string): boolean {
  const [one, two] = [lettersOf(some), lettersOf(other)];
  return one === two || `${one}s` === two || one === `${two}s`;
}
