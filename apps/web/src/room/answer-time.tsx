import type { AnswerLimit } from "@greenroom/protocol";
import { useEffect, useRef, useState } from "react";
import type { AudioEngine } from "../audio/audio-engine.ts";
import styles from "./answer-time.module.css";
import { limitNow } from "./limit-words.ts";

/** Of a circle of 100 the arc's length is its share in percent. */
const RADIUS = 100 / (2 * Math.PI);

/**
 * The time that an answer may take, as an arc that fills and in words. It moves once a second, around
 * React, and never blinks; that it is over is said once.
 */
export function AnswerTime({ audio, limit }: { audio: AudioEngine; limit: AnswerLimit }) {
  const arc = useRef<SVGCircleElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const show = () => {
      const now = limitNow(limit, audio.nowSample());
      setOver(now.over);
      arc.current?.setAttribute("stroke-dasharray", `${now.share * 100} 100`);
      if (words.current) words.current.textContent = now.words;
    };
    show();
    const timer = setInterval(show, 1_000);
    return () => clearInterval(timer);
  }, [audio, limit]);
  return (
    <p className={styles.time} data-over={over || undefined}>
      <svg viewBox="0 0 40 40" width="30" height="30" aria-hidden="true" className={styles.dial}>
        <circle cx="20" cy="20" r={RADIUS} className={styles.whole} />
        <circle ref={arc} cx="20" cy="20" r={RADIUS} className={styles.gone} />
      </svg>
      <span ref={words} />
      {/* Read aloud once: the seconds themselves would talk into the answer. */}
      <span className={styles.aloud} aria-live="polite">
        {over && "Your time for this answer is over."}
      </span>
    </p>
  );
}
