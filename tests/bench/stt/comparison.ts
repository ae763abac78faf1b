import { alignWords, type AlignedStep } from "../support/align-words.ts";
import { plainTokens, type PlainToken } from "../support/plain-words.ts";
import type { SaidWord } from "../support/truth.ts";
import type { WordErrors } from "../support/word-errors.ts";

/** What was said and what was heard, plainly written, and how the two lie on each other. */
export interface Comparison {
  readonly said: readonly PlainToken[];
  readonly heard: readonly PlainToken[];
  readonly steps: readonly AlignedStep[];
}

/** Compares the words of two hearings of the same sound, fillers apart. */
export function compareWords(said: readonly SaidWord[], heard: readonly SaidWord[]): Comparison {
  const plain = (words: readonly SaidWord[]) =>
    plainTokens(words.map(({ text }) => text)).filter(({ filler }) => !filler);
  const [saidTokens, heardTokens] = [plain(said), plain(heard)];
  const startS = (words: readonly SaidWord[], token: PlainToken | undefined) =>
    words[token?.word ?? -1]?.span?.startS;
  const steps = alignWords(
    saidTokens.map(({ text }) => text),
    heardTokens.map(({ text }) => text),
    (i, j) => {
      const [from, to] = [startS(said, saidTokens[i]), startS(heard, heardTokens[j])];
      return from === undefined || to === undefined ? 0 : from - to;
    },
  );
  return { said: saidTokens, heard: heardTokens, steps };
}

export function countErrors({ said, steps }: Comparison): WordErrors {
  const count = (kind: AlignedStep["kind"]) => steps.filter((step) => step.kind === kind).length;
  return {
    substitutions: count("substitution"),
    insertions: count("insertion"),
    deletions: count("deletion"),
    said: said.length,
  };
}

/**
 * Errors at each word said: so that errors of several recognisers on the same words can be
 * resampled together. What was inserted counts with the word before it (the first word, where it
 * stands in front of all).
 */
export function errorsAtWords({ said, steps }: Comparison): number[] {
  const errors = said.map(() => 0);
  for (const step of steps) {
    if (step.kind === "equal") continue;
    const at = step.kind === "insertion" ? Math.max(0, step.said - 1) : step.said;
    if (errors[at] !== undefined) errors[at] += 1;
  }
  return errors;
}
