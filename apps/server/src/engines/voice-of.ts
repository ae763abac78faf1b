import type { Voice } from "@greenroom/speech";

export interface VoiceWishes {
  /** The person's own choice, made on another day perhaps, with another engine. */
  readonly chosen?: string | null | undefined;
  /** Set for the whole house. */
  readonly set: string | null;
  /** The persona's, one of the voices of this machine. */
  readonly persona: string;
}

/** Who of an engine's voices speaks: what was wished for first of what it has, else what is nearest. */
export function voiceOf(voices: readonly Voice[], { chosen, set, persona }: VoiceWishes): string {
  const has = (wanted: string | null | undefined) => voices.find(({ id }) => id === wanted)?.id;
  const like = voices.find(({ nearest }) => nearest === persona)?.id;
  return has(chosen) ?? has(set) ?? has(persona) ?? like ?? voices[0]?.id ?? persona;
}
