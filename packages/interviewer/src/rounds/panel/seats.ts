import type { InterviewContext, InterviewPlan } from "../../interviewer.ts";
import { findPersona, personas, type Persona } from "../../personas.ts";

/** A panel is two or three: more ask past each other. */
const MOST_BESIDE = 2;

/**
 * Who sits beside the one who leads, in the order in which they take over: those who were chosen, as
 * far as they are known; else the two who press on the least of what the others press on.
 */
export function seatedBeside(leadId: string, chosen: readonly string[] = []): string[] {
  const lead = findPersona(leadId);
  const others = personas.filter(({ id }) => id !== lead.id);
  const wanted = [...new Set(chosen)].filter((id) => others.some((other) => other.id === id));
  if (wanted.length > 0) return wanted.slice(0, MOST_BESIDE);
  const pairs = others.flatMap((one, at) => others.slice(at + 1).map((other) => [one, other]));
  const [apart = []] = pairs.toSorted((a, b) => shared([lead, ...a]) - shared([lead, ...b]));
  return apart.map(({ id }) => id);
}

/** How many moves two of them would both press on. */
function shared(panel: readonly Persona[]): number {
  const all = panel.flatMap(({ presses }) => presses);
  return all.length - new Set(all).size;
}

/** Everybody who asks in an interview, whoever leads first. */
export function membersOf({ personaId, panel = [] }: InterviewPlan): readonly string[] {
  return [personaId, ...panel];
}

/** Who asked last: whoever of a panel waits for the answer, breaks into it, and takes it up. */
export function whoAsked({ plan, exchanges }: InterviewContext): string {
  return exchanges.at(-1)?.said.by ?? plan.personaId;
}

export function firstName(personaId: string): string {
  return findPersona(personaId).name.split(" ")[0] ?? "";
}
