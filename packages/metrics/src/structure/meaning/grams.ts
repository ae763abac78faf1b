import type { Token } from "../tokens.ts";

/** Endings that make no other thought of a word. */
const ENDING = /(ing|edly|ed|es|s|ly|er|ers)$/;
/** Letters of a stem. */
const STEM = 7;

/** What a stretch is known by besides its meaning: its words, their stems, and two and three in a row. */
export function gramsOf(tokens: readonly Token[]): string[] {
  const texts = tokens.map(({ text }) => (/^\d/.test(text) ? "#" : text));
  const grams = texts.flatMap((text, at) => [
    text,
    `~${text.replace(ENDING, "").slice(0, STEM)}`,
    ...(at + 1 < texts.length ? [texts.slice(at, at + 2).join(" ")] : []),
    ...(at + 2 < texts.length ? [texts.slice(at, at + 3).join(" ")] : []),
  ]);
  return [...new Set(grams)];
}
