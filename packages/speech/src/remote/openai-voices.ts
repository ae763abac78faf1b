import type { Voice } from "../engines.ts";

/** Where none is near. */
const ANY = "slt";

/** OpenAI's voices, by how they sound to us beside those of this machine. */
const nearest: Readonly<Record<string, string | undefined>> = {
  alloy: "slt-low",
  ash: "rms",
  ballad: "awb",
  coral: "slt-light",
  echo: "rms",
  fable: "awb",
  onyx: "rms",
  nova: "slt",
  sage: "slt-low",
  shimmer: "slt-light",
  verse: "rms",
  marin: "slt",
  cedar: "rms",
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
  return { id, name, nearest: nearest[id] ?? ANY };
}
