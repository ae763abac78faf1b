import type { Span, Word } from "@greenroom/protocol";
import { clausesOf } from "../structure/clauses.ts";
import { tokensOf } from "../structure/tokens.ts";
import type { Part } from "./material.ts";
import { isFilledPause } from "./spoken-words.ts";

/**
 * PS3.1: the pauses that stand inside a clause: words of one clause before and behind them, and no
 * stop between. A pause whose neighbours are not known is none of them.
 */
export function pausesInClauses({ words, time }: Part): Span[] {
  const clauseEnds = endsOfClauses(words);
  return time.pauses.filter((pause) => {
    // Measured ends of words run on into the pause, so that beginnings tell what lies before it.
    const next = words.findIndex(({ startSample }) => startSample >= middle(pause));
    const before = beforePause(words, next < 0 ? words.length : next);
    return before !== null && next > 0 && !before.ended && !clauseEnds.has(before.word);
  });
}

/** What is written where a sentence ends; "..." and "…" are words broken off. */
const SENTENCE_END = /([?!]|(?<!\.)\.)["')]*$/;

/**
 * The last word before a pause that is no filled pause, and whether a sentence was ended there, by it
 * or by a filled pause behind it; `null` where there is none. Read from the words: clauses leave out
 * "basically" and the like, and the stop with it.
 */
function beforePause(
  words: readonly Word[],
  next: number,
): { readonly word: number; readonly ended: boolean } | null {
  let ended = false;
  for (let at = next - 1; at >= 0; at--) {
    const text = words[at]?.text ?? "";
    ended ||= SENTENCE_END.test(text);
    if (!isFilledPause(text)) return { word: at, ended };
  }
  return null;
}

/** Indices of the words behind which a clause or a sentence ends. */
function endsOfClauses(words: readonly Word[]): Set<number> {
  const tokens = tokensOf(words);
  const ends = new Set<number>();
  for (const { to } of clausesOf(tokens)) {
    const last = tokens[to - 1];
    if (last) ends.add(last.word);
  }
  for (const { stop, word } of tokens) if (stop !== null) ends.add(word);
  return ends;
}

function middle({ startSample, endSample }: Span): number {
  return (startSample + endSample) / 2;
}
