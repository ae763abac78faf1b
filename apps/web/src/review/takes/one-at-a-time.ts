import type { Recording } from "../recording/recording.ts";

type Playable = Pick<Recording, "store" | "pause">;

/** Of several recordings only the one started last plays. Returns the function that lets go of them. */
export function oneAtATime(recordings: readonly Playable[]): () => void {
  const stops = recordings.map((recording) =>
    recording.store.subscribe((is, was) => {
      if (!is.playing || was.playing) return;
      for (const other of recordings) if (other !== recording) other.pause();
    }),
  );
  return () => stops.forEach((stop) => stop());
}
