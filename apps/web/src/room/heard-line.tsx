import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { AudioEngine } from "../audio/audio-engine.ts";
import type { Room } from "../live/room.ts";
import { captionLine } from "./caption-line.ts";
import styles from "./heard-line.module.css";
import { loudness, nextSwing } from "./voice-string.ts";

/** A level moves calmly at twelve steps a second, and costs as little. */
const SHOWN_EVERY_MS = 75;

/**
 * One is heard: a thin level, and the last few words, those that may still change in a lighter tone.
 * More would make one edit them while speaking. They are not announced: whoever speaks knows them.
 */
export function HeardLine(props: {
  room: Room;
  audio: AudioEngine;
  floor: "interviewer" | "candidate" | "nobody";
}) {
  const { audio } = props;
  const partial = useStore(props.room.store, ({ partial }) => partial);
  const { more, stable, unstable } = captionLine(partial);
  const level = useRef<HTMLSpanElement>(null);
  const mine = props.floor === "candidate";
  useEffect(() => {
    if (!mine) return;
    const bar = level.current;
    let share = 0;
    let shownAtMs = 0;
    const stop = audio.onMicrophoneLevel((levelDbfs) => {
      share = nextSwing(share, loudness(levelDbfs));
      if (!bar || performance.now() - shownAtMs < SHOWN_EVERY_MS) return;
      shownAtMs = performance.now();
      bar.style.transform = `scaleX(${share.toFixed(2)})`;
    });
    return () => {
      stop();
      if (bar) bar.style.transform = "scaleX(0)";
    };
  }, [audio, mine]);
  return (
    <div className={styles.heard} data-mine={mine || undefined}>
      <span className={styles.track} aria-hidden="true">
        <span ref={level} className={styles.level} />
      </span>
      <p className={styles.words} aria-live="off">
        {more && "… "}
        {stable} <span className={styles.unstable}>{unstable}</span>
      </p>
    </div>
  );
}
