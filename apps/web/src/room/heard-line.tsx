import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { AudioEngine } from "../audio/audio-engine.ts";
import type { Room } from "../live/room.ts";
import styles from "./heard-line.module.css";
import { lastWords } from "./last-words.ts";
import { loudness } from "./voice-string.ts";

/** One is heard: a thin level, and the last few words. More would make one edit them while speaking. */
export function HeardLine(props: {
  room: Room;
  audio: AudioEngine;
  floor: "interviewer" | "candidate" | "nobody";
}) {
  const { audio } = props;
  const partial = useStore(props.room.store, ({ partial }) => partial);
  const level = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      audio.onMicrophoneLevel((levelDbfs) => {
        if (level.current) level.current.style.transform = `scaleX(${loudness(levelDbfs)})`;
      }),
    [audio],
  );
  return (
    <div className={styles.heard} data-mine={props.floor === "candidate" || undefined}>
      <span className={styles.track} aria-hidden="true">
        <span ref={level} className={styles.level} />
      </span>
      <p className={styles.words}>{lastWords(partial, 9)}</p>
    </div>
  );
}
