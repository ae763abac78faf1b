import * as z from "zod";

/** Most names that a person may announce for one session, and the letters of the longest. */
export const MOST_TERMS = 20;
export const LONGEST_TERM = 32;

/** Letters, digits and what stands inside names ("C++", "AT&T", "Node.js", "e-Bay"), letter or digit first. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} .&'’+#/-]*$/u;

/** A name that the person is going to say: a project, a product, a company, a colleague. */
export const termSchema = z.string().trim().max(LONGEST_TERM).regex(NAME);
export const termsSchema = z.array(termSchema).max(MOST_TERMS);

export interface ReadTerms {
  readonly terms: readonly string[];
  /** As typed: too long, or holding signs that no name has. */
  readonly refused: readonly string[];
  /** Names that are fine, but more than `MOST_TERMS`. */
  readonly tooMany: readonly string[];
}

/** Reads names typed with commas, semicolons or line ends between them; each is kept once. */
export function readTerms(typed: string): ReadTerms {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean);
  const once = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const fine = once.filter((name) => termSchema.safeParse(name).success);
  return {
    terms: fine.slice(0, MOST_TERMS),
    refused: once.filter((name) => !fine.includes(name)),
    tooMany: fine.slice(MOST_TERMS),
  };
}
