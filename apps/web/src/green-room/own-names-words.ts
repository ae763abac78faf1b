import { LONGEST_TERM, MOST_TERMS, type ReadTerms } from "@greenroom/protocol";

/** What became of the names that were typed, in a sentence or two; empty where none were. */
export function ownNamesWords({ terms, refused, tooMany }: ReadTerms): string {
  const sentences: string[] = [];
  if (terms.length === 1) sentences.push("1 name will be listened for.");
  if (terms.length > 1) sentences.push(`${terms.length} names will be listened for.`);
  if (refused.length > 0) {
    const left = refused.map(shortened).join(", ");
    sentences.push(`Left out: ${left} (a name has up to ${LONGEST_TERM} letters or digits).`);
  }
  if (tooMany.length > 0) {
    sentences.push(`Only the first ${MOST_TERMS} count; ${tooMany.length} more are left out.`);
  }
  return sentences.join(" ");
}

function shortened(name: string): string {
  return name.length > LONGEST_TERM ? `${name.slice(0, LONGEST_TERM - 1)}…` : name;
}
