import { cuesOf, SAMPLE_RATE_HZ, type Review } from "@greenroom/protocol";
import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Recording } from "../recording/recording.ts";
import { useLitWords } from "../recording/use-lit-words.ts";
import { lastAt } from "../recording/word-at.ts";
import { spokenByDevice } from "../spoken-by-device.ts";
import { playClickedWord, Words } from "../transcript/words.tsx";
import styles from "./caption.module.css";

/** What is being said at this moment, by either voice, from the first play on. */
export function Caption({ review, recording }: { review: Review; recording: Recording }) {
  const started = useStarted(recording);
  return started ? <Said review={review} recording={recording} /> : null;
}

function Said({ review, recording }: { review: Review; recording: Recording }) {
  const cues = useMemo(() => cuesOf(review), [review]);
  const [now, setNow] = useState(-1);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const starts = cues.map(({ startSample }) => startSample);
    const look = (seconds: number) => setNow(lastAt(starts, seconds * SAMPLE_RATE_HZ));
    look(recording.lead.currentTime);
    return recording.onTime(look);
  }, [cues, recording]);
  const cue = cues[now];
  useLitWords(container, recording, cue);
  const playing = useStore(recording.store, ({ playing }) => playing);
  const unrecorded = cue?.who === "interviewer" && spokenByDevice(review);
  return (
    <div
      ref={container}
      className={styles.caption}
      data-who={cue?.who}
      data-resting={playing ? undefined : ""}
      role="presentation"
      onClick={(event) => playClickedWord(event, recording)}
    >
      {cue && (
        <>
          <p className={styles.who}>
            {cue.who === "candidate" ? "You" : (cue.name ?? review.personaName)}
            {unrecorded && " · words without sound: a voice of a device spoke them"}
          </p>
          <p className={styles.words}>
            {cue.words.length > 0 ? <Words words={cue.words} /> : cue.text}
          </p>
        </>
      )}
    </div>
  );
}

/** Whether it has played at all: before that, a caption would be of nothing. */
function useStarted(recording: Recording): boolean {
  const playing = useStore(recording.store, ({ playing }) => playing);
  const [started, setStarted] = useState(playing);
  if (playing && !started) setStarted(true);
  return started;
}
