export const jargonParts = ["tuning", "apart", "own", "everyday"] as const;
export type JargonPart = (typeof jargonParts)[number];

export interface SpokenSentence {
  /** As it should be written. */
  readonly text: string;
  /** As the voice has to read it. */
  readonly spoken: string;
  /** The terms in it, as they should be written. */
  readonly terms: readonly string[];
}

/** Reads a sentence with its terms in braces: "the {SLO} at {P99|pee ninety nine}". */
export function readSentence(marked: string): SpokenSentence {
  const inBraces = /\{([^{}|]+)(?:\|([^{}]+))?\}/g;
  return {
    text: marked.replaceAll(inBraces, "$1"),
    spoken: marked.replaceAll(inBraces, (_, term: string, said?: string) => said ?? term),
    terms: [...marked.matchAll(inBraces)].map(([, term = ""]) => term),
  };
}
