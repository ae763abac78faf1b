import { readFileSync } from "node:fs";
import { endingSchema, type Ending } from "@greenroom/protocol";
import { z } from "zod";

/** What is heard in a pause: the room alone, a breath, or keys that are pressed. */
export const rooms = ["quiet", "breath", "keys"] as const;
export type Room = (typeof rooms)[number];

/** What is said before the pause of a track; how it sounds is what its words are judged to be. */
export const beforePause: Readonly<Record<Ending, string>> = {
  complete: "We rolled it back within five minutes and nobody noticed.",
  unclear: "we moved everything to the new cluster",
  unfinished: "so we split the service in two and",
  "asked-for-time": "That is a good question. Let me think.",
};
/** What is said behind it. */
export const goneOn = "We measured it again in the spring.";

const trackSchema = z.object({
  ending: endingSchema,
  voice: z.string(),
  /** From the last sound before the pause to the first one behind it, s. */
  pauseS: z.number(),
  room: z.enum(rooms),
  /** The step in which the first sound behind the pause lies. */
  resumesStep: z.int(),
  /** Voice activity of each step of 512 samples, 0…255, in base64. */
  levels: z.base64(),
});
export type Track = z.infer<typeof trackSchema>;

/** Voice-activity tracks of speech with a pause, made by `make-tracks.testing.ts`. */
export function readTracks(): readonly Track[] {
  const text = readFileSync(new URL("tracks.testing.json", import.meta.url), "utf8");
  return z.array(trackSchema).parse(JSON.parse(text));
}

/** The probability of voice in each step. */
export function voiceOf(track: Track): readonly number[] {
  return Array.from(Buffer.from(track.levels, "base64"), (level) => level / 255);
}
