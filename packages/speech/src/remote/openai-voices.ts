import type { Voice } from "../engines.ts";

const [woman, man] = ["slt", "rms"];

/** OpenAI's voices, by how they sound to us beside the two of this machine. */
const nearest: Readonly<Record<string, string | undefined>> = {
  alloy: woman,
  ash: man,
  ballad: man,
  coral: woman,
  echo: man,
  fable: man,
  onyx: man,
  nova: woman,
  sage: woman,
  shimmer: woman,
  verse: man,
  marin: woman,
  cedar: man,
};

/** "the previous set", which `tts-1` and `tts-1-hd` have. */
const OLDER = ["nova", "onyx", "alloy", "ash", "coral", "echo", "fable", "sage", "shimmer"];
/** The newest first: OpenAI recommends these two. */
const NEWER = ["marin", "cedar", ...OLDER, "ballad", "verse"];

/**
 * The voices of a model, the most fitting first; none where it is not one of OpenAI's: other servers
 * do not tell theirs.
 */
export function openAiVoices(model: string): readonly Voice[] {
  if (/^tts-1\b/.test(model)) return OLDER.map(openAiVoice);
  return /^gpt-.*tts/.test(model) ? NEWER.map(openAiVoice) : [];
}

/** A voice by the name that the service knows it by. */
export function openAiVoice(id: string): Voice {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return { id, name, nearest: nearest[id] ?? woman };
}
