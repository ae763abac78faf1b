import { alignWords } from "./align-words.ts";

export interface WordErrors {
  readonly substitutions: number;
  readonly insertions: number;
  readonly deletions: number;
  /** Words that were said. */
  readonly said: number;
}

/** Fewest errors that make `heard` out of `said`; see align-words.ts for what is equal. */
export function wordErrors(said: readonly string[], heard: readonly string[]): WordErrors {
  const steps = alignWords(said, heard);
  const count = (kind: string) => steps.filter((step) => step.kind === kind).length;
  return {
    substitutions: count("substitution"),
    insertions: count("insertion"),
    deletions: count("deletion"),
    said: said.length,
  };
}

export function sum(all: readonly WordErrors[]): WordErrors {
  const total = (of: (one: WordErrors) => number) => all.reduce((sum, one) => sum + of(one), 0);
  return {
    substitutions: total((one) => one.substitutions),
    insertions: total((one) => one.insertions),
    deletions: total((one) => one.deletions),
    said: total((one) => one.said),
  };
}

export function errorCount({ substitutions, insertions, deletions }: WordErrors): number {
  return substitutions + insertions + deletions;
}

/** Word error rate: errors for each word said; 0 is perfect, more than 1 is possible. */
export function rate(counted: WordErrors): number {
  return counted.said === 0 ? 0 : errorCount(counted) / counted.said;
}
