import type { PersonaSummary } from "@greenroom/protocol";

/** A panel is two or three. */
const MOST_BESIDE = 2;

/** Who sits beside the one who leads: those who were chosen, as far as they are there, else their usual ones. */
export function besideOf(
  lead: PersonaSummary,
  personas: readonly PersonaSummary[],
  chosen: readonly string[] | undefined,
): readonly PersonaSummary[] {
  const seated = (ids: readonly string[]) =>
    ids.flatMap((id) => personas.find((each) => each.id === id && id !== lead.id) ?? []);
  const wanted = seated(chosen ?? []);
  return wanted.length > 0 ? wanted : seated(lead.beside ?? []);
}

/**
 * With somebody more, or less. A third takes the place of who was chosen first, and the last one stays:
 * alone nobody is a panel.
 */
export function withToggled(beside: readonly string[], id: string): string[] {
  if (!beside.includes(id)) return [...beside, id].slice(-MOST_BESIDE);
  return beside.length > 1 ? beside.filter((each) => each !== id) : [...beside];
}
