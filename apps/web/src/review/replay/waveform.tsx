import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import WaveSurfer from "wavesurfer.js";
import { useStore } from "zustand";
import type { Recording } from "../recording/recording.ts";
import styles from "./waveform.module.css";
import { usePeaks, type Peaks } from "./use-peaks.ts";

const LANE_PX = 64;

/** Both voices as they lay in time: the interviewer above, the candidate below. Click to go there. */
export function Waveform(props: { sessionId: string; recording: Recording }) {
  const { recording } = props;
  const container = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("dark");
  const [undrawable, setUndrawable] = useState(false);
  // As long as the files that are open: a session that still runs is not drawn anew all the time.
  const durationS = useStore(recording.store, ({ openS }) => openS);
  const peaks = usePeaks(props.sessionId, durationS);
  useEffect(() => {
    if (!container.current || !peaks) return;
    try {
      return draw(container.current, peaks, recording);
    } catch {
      queueMicrotask(() => setUndrawable(true));
      return;
    }
  }, [peaks, recording, scheme]);
  const whole = !undrawable && (peaks?.whole ?? true);
  return (
    <>
      {!undrawable && <div ref={container} className={styles.wave} aria-hidden="true" />}
      {!whole && (
        <p className={styles.words}>
          {undrawable ? "The waveform" : "A part of the waveform"} could not be drawn. The recording
          plays all the same.
        </p>
      )}
    </>
  );
}

/** Returns the function that takes it away again. */
function draw(container: HTMLElement, peaks: Peaks, recording: Recording): () => void {
  const colour = (name: string) => getComputedStyle(container).getPropertyValue(name).trim();
  const lane = (name: string) => ({
    height: LANE_PX,
    waveColor: `color-mix(in srgb, ${colour(name)} 45%, ${colour("--surface")})`,
    progressColor: colour(name),
  });
  const wave = WaveSurfer.create({
    container,
    media: recording.lead,
    peaks: [peaks.interviewer, peaks.candidate],
    duration: peaks.durationS,
    splitChannels: [lane("--voice"), lane("--you")],
    barWidth: 2,
    barGap: 1.5,
    barRadius: 2,
    barMinHeight: 1,
    cursorColor: colour("--text"),
    cursorWidth: 1,
    normalize: true,
    dragToSeek: true,
    hideScrollbar: true,
  });
  // By itself it follows its width only a moment later.
  let { clientWidth } = container;
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === clientWidth) return;
    ({ clientWidth } = container);
    wave.setOptions({});
  });
  observer.observe(container);
  return () => {
    observer.disconnect();
    wave.destroy();
  };
}
