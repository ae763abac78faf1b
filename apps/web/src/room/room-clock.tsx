import { useEffect, useRef } from "react";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { clock, secondsOf } from "../words/time.ts";
import styles from "./room-clock.module.css";

/** How long it has been, from the session's own clock. Written around React, once a second. */
export function RoomClock({ audio, lengthMin }: { audio: AudioEngine; lengthMin: number }) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const show = () => {
      if (ref.current) ref.current.textContent = clock(secondsOf(audio.nowSample()));
    };
    show();
    const timer = setInterval(show, 1_000);
    return () => clearInterval(timer);
  }, [audio]);
  return (
    <p className={styles.clock}>
      <span ref={ref} className={styles.now} /> of {lengthMin} min
    </p>
  );
}
