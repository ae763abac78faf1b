import type { Span } from "@greenroom/protocol";
import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** Words of the answer that show something. */
export interface Evidence extends Span {
  readonly text: string;
  /** Mean confidence of its words, 0 to 1. */
  readonly confidence: number;
}

/** Longest quote, words: enough to recognise the moment, short enough to read. */
const LONGEST_QUOTE = 18;

/** Under this mean confidence a quote shows nothing by itself. */
export const RELIED_ON = 0.5;

/** The clause around a hit as a quote; a clause that is too long is cut to the hit's surroundings. */
export function evidenceOf({ words, tokens, clauseAt }: Parsed, hit: Range): Evidence {
  const first = clauseAt[hit.from];
  const last = clauseAt[hit.to - 1];
  let from = tokens[Math.min(first?.from ?? hit.from, hit.from)]?.word ?? 0;
  let to = tokens[Math.max(last?.to ?? hit.to, hit.to) - 1]?.word ?? from;
  if (to - from >= LONGEST_QUOTE) {
    from = Math.max(from, (tokens[hit.from]?.word ?? from) - 4);
    to = Math.min(to, from + LONGEST_QUOTE - 1);
  }
  const quoted = words.slice(from, to + 1);
  return {
    startSample: quoted[0]?.startSample ?? 0,
    endSample: quoted.at(-1)?.endSample ?? 0,
    text: quoted.map((word) => word.text).join(" "),
    confidence: quoted.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, quoted.length),
  };
}
