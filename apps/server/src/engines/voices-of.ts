import { findPersona } from "@greenroom/interviewer";
import type { Voice } from "@greenroom/speech";
import { voiceOf } from "./voice-of.ts";

/** Whose voices are wished for in one session. */
export interface VoicesWishes {
  /** Who asks, and who leads where a panel does. */
  readonly personaId: string;
  /** The person's own choice: it is for that one. */
  readonly chosen?: string | null | undefined;
  /** Set for the whole house. */
  readonly set: string | null;
}

/**
 * Who of an engine's voices speaks for whom. Whoever of a panel would sound like the one who leads it,
 * because the person chose that voice for them, speaks with the voice that became free.
 */
export function voicesOf(
  voices: readonly Voice[],
  { personaId, chosen, set }: VoicesWishes,
): (by: string | undefined) => string {
  const own = (id: string) => voiceOf(voices, { set, persona: findPersona(id).voice });
  const lead = voiceOf(voices, { chosen, set, persona: findPersona(personaId).voice });
  return (by = personaId) => {
    if (by === personaId) return lead;
    const voice = own(by);
    return voice === lead ? own(personaId) : voice;
  };
}
