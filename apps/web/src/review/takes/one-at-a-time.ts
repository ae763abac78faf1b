interface Playing {
  readonly playing: boolean;
}

/** What is needed of a recording here. */
interface Playable {
  readonly store: { subscribe(listener: (is: Playing, was: Playing) => void): () => void };
  pause(): void;
}

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
