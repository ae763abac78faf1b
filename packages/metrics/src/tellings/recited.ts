import type { Span, Word } from "@greenroom/protocol";

/** A telling that is word for word another one, in good part. */
export interface Recited extends Span {
  /** Share of its runs of six words that were said before, 0 to 1. */
  readonly share: number;
  /** The longest stretch that both have. */
  readonly text: string;
}

const RUN = 6;
/** Under so many words, an opening that is always the same weighs too much. */
const LEAST_WORDS = 50;
/**
 * Who tells a story anew shares a few set phrases with the time before, hardly a tenth of the runs of
 * six words; a text that was learned shares most of them.
 */
export const RECITED_FROM = 0.3;

const HESITATION = /^(u+h*m+|u+h+|e+r+m*|a+h+|h+m+|mhm|like|so|well|okay|right)$/;

interface Plain {
  readonly text: string;
  readonly at: number;
}

/** How much of a telling is said in the very words of an earlier one; `null` where that is unremarkable. */
export function recitedFrom(words: readonly Word[], earlier: readonly Word[]): Recited | null {
  const [now, before] = [plainWords(words), plainWords(earlier)];
  if (Math.min(now.length, before.length) < LEAST_WORDS) return null;
  const known = new Set(runsOf(before));
  const shared = runsOf(now).map((run) => known.has(run));
  const share = shared.filter(Boolean).length / shared.length;
  if (share < RECITED_FROM) return null;
  const longest = longestStretch(shared);
  const [first, last] = [now[longest.from]?.at ?? 0, now[longest.to + RUN - 1]?.at ?? 0];
  return {
    share,
    text: words
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(" "),
    startSample: words[first]?.startSample ?? 0,
    endSample: words[last]?.endSample ?? 0,
  };
}

function plainWords(words: readonly Word[]): Plain[] {
  return words.flatMap(({ text }, at) => {
    const plain = text
      .toLowerCase()
      .replaceAll("’", "'")
      .replaceAll(/[^a-z0-9']/g, "");
    return plain === "" || HESITATION.test(plain) ? [] : [{ text: plain, at }];
  });
}

function runsOf(words: readonly Plain[]): string[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) =>
    words
      .slice(at, at + RUN)
      .map(({ text }) => text)
      .join(" "),
  );
}

function longestStretch(shared: readonly boolean[]): { from: number; to: number } {
  let [best, from] = [{ from: 0, to: -1 }, -1];
  shared.forEach((is, at) => {
    if (!is) from = -1;
    else if (from < 0) from = at;
    if (from >= 0 && at - from > best.to - best.from) best = { from, to: at };
  });
  return best;
}
