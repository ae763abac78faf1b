import type { PersonaSummary, Status } from "@greenroom/protocol";

/** Whose voice speaks, in a few words: the interviewer's own where none was chosen, or none that is known. */
export function voiceName(
  voices: Status["voices"],
  persona: PersonaSummary,
  chosen: string | undefined,
): string {
  const voice = voices.find(({ id }) => id === chosen);
  return voice && voice.id !== persona.voice ? voice.name : `${persona.name}’s own`;
}
