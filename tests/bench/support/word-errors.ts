export interface WordErrors {
  readonly substitutions: number;
  readonly insertions: number;
  readonly deletions: number;
  /** Words that were said. */
  readonly said: number;
}

/** Fewest errors that make `heard` out of `said` (Levenshtein over words). */
export function wordErrors(said: readonly string[], heard: readonly string[]): WordErrors {
  let row: WordErrors[] = [none];
  while (row.length <= heard.length) row.push(add(row.at(-1) ?? none, "insertions"));
  for (const word of said) {
    const next: WordErrors[] = [add(row[0] ?? none, "deletions")];
    heard.forEach((other, index) => {
      const diagonal = row[index] ?? none;
      const candidates = [
        word === other ? diagonal : add(diagonal, "substitutions"),
        add(row[index + 1] ?? none, "deletions"),
        add(next[index] ?? none, "insertions"),
      ];
      next.push(candidates.reduce((best, cell) => (errors(cell) < errors(best) ? cell : best)));
    });
    row = next;
  }
  return { ...(row.at(-1) ?? none), said: said.length };
}

export function sum(all: readonly WordErrors[]): WordErrors {
  return all.reduce(
    (total, one) => ({
      substitutions: total.substitutions + one.substitutions,
      insertions: total.insertions + one.insertions,
      deletions: total.deletions + one.deletions,
      said: total.said + one.said,
    }),
    none,
  );
}

/** Word error rate: errors for each word said; 0 is perfect, more than 1 is possible. */
export function rate(counted: WordErrors): number {
  return counted.said === 0 ? 0 : errors(counted) / counted.said;
}

const none: WordErrors = { substitutions: 0, insertions: 0, deletions: 0, said: 0 };

function add(cell: WordErrors, kind: "substitutions" | "insertions" | "deletions"): WordErrors {
  return { ...cell, [kind]: cell[kind] + 1 };
}

function errors({ substitutions, insertions, deletions }: WordErrors): number {
  return substitutions + insertions + deletions;
}
