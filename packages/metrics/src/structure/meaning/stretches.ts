import type { Word } from "@greenroom/protocol";
import type { Clause } from "../clauses.ts";
import type { Range } from "../patterns.ts";
import type { Token } from "../tokens.ts";

/** Clauses are put together until a stretch has so many tokens: fewer tell too little alone. */
const LEAST_TOKENS = 8;
/** More tokens than this are no single thought. */
const MOST_TOKENS = 22;
/** A last clause shorter than this belongs to what stands before it. */
const TAIL_TOKENS = 4;

/** An answer cut into stretches of a clause or two, in order: what is asked of each is what it tells. */
export function stretchesOf(clauses: readonly Clause[]): readonly Range[] {
  const stretches: { from: number; to: number; sentence: number }[] = [];
  for (const { from, to, sentence } of clauses) {
    if (to <= from) continue;
    const open = stretches.at(-1);
    const goesOn =
      open?.sentence === sentence &&
      open.to - open.from < LEAST_TOKENS &&
      to - open.from <= MOST_TOKENS;
    if (goesOn) open.to = to;
    else stretches.push({ from, to, sentence });
  }
  return stretches.reduce<Range[]>((before, { from, to }) => {
    const last = before.at(-1);
    const joins = last && to - from < TAIL_TOKENS && to - last.from <= MOST_TOKENS;
    return joins ? [...before.slice(0, -1), { from: last.from, to }] : [...before, { from, to }];
  }, []);
}

/** The words of a stretch as they were recognised. */
export function textOf(words: readonly Word[], tokens: readonly Token[], { from, to }: Range) {
  const first = tokens[from]?.word ?? 0;
  const last = tokens[to - 1]?.word ?? first;
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
}
