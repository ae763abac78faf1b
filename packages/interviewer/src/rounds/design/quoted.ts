import type { Word } from "@greenroom/protocol";
import { findSaid, saidIn, type Said } from "../said.ts";

/** A sentence of so many words is quoted whole. */
const WHOLE = 24;

/** The sentence in which something stands; of a long one as much as is needed to know the moment by. */
export function quoted(words: readonly Word[], pattern: RegExp): Said | null {
  return (words.length > WHOLE ? findSaid(words, pattern) : null) ?? saidIn(words);
}
