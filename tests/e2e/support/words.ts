/** Words as they compare: lower case, no punctuation. "I'd" stays one word. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[^a-z0-9' ]+/g, " ")
    .split(" ")
    .filter(Boolean);
}

/** How many of the spoken words were heard, in their order: 0 to 1. */
export function shareHeard(spoken: string, heard: string): number {
  const wanted = plainWords(spoken);
  return 1 - edits(wanted, plainWords(heard), { insertion: 0 }) / wanted.length;
}

/** Word error rate: substitutions, deletions and insertions for each word that was spoken. */
export function wordErrorRate(spoken: string, heard: string): number {
  const wanted = plainWords(spoken);
  return edits(wanted, plainWords(heard), { insertion: 1 }) / wanted.length;
}

/** Least cost of turning one list of words into the other. */
function edits(
  from: readonly string[],
  to: readonly string[],
  { insertion }: { readonly insertion: number },
): number {
  let row = to.map((_, index) => (index + 1) * insertion);
  row.unshift(0);
  for (const word of from) {
    const next = [row[0]! + 1];
    to.forEach((other, index) => {
      const kept = row[index]! + (word === other ? 0 : 1);
      next.push(Math.min(kept, row[index + 1]! + 1, next[index]! + insertion));
    });
    row = next;
  }
  return row.at(-1)!;
}
