import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { clock } from "../../words/time.ts";
import type { Recording } from "../recording/recording.ts";
import styles from "./position.module.css";

/** So finely the slider moves by itself: about a pixel. */
const STEPS = 1_000;

/** Where it is, to see and to move. Written around React, with every picture that plays. */
export function Position({ recording }: { recording: Recording }) {
  const slider = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  const durationS = useStore(recording.store, ({ durationS }) => durationS);
  useEffect(() => {
    let shown = "";
    let drawnS = -1;
    const show = (seconds: number) => {
      const at = clock(seconds);
      if (slider.current && Math.abs(seconds - drawnS) >= durationS / STEPS) {
        drawnS = seconds;
        slider.current.value = String(seconds);
        slider.current.style.setProperty("--at", `${(100 * seconds) / durationS}%`);
      }
      // What is read out changes by the second.
      if (at === shown) return;
      shown = at;
      if (time.current) time.current.textContent = at;
      slider.current?.setAttribute("aria-valuetext", `${at} of ${clock(durationS)}`);
    };
    show(recording.lead.currentTime);
    return recording.onTime(show);
  }, [recording, durationS]);
  return (
    <div className={styles.position}>
      <span className={styles.time}>
        <span ref={time}>0:00</span> / {clock(durationS)}
      </span>
      <input
        ref={slider}
        className={styles.slider}
        type="range"
        min={0}
        max={durationS}
        step={0.1}
        defaultValue={0}
        aria-label="Position"
        aria-valuetext={`0:00 of ${clock(durationS)}`}
        onInput={(event) => recording.seek(Number(event.currentTarget.value))}
      />
    </div>
  );
}
