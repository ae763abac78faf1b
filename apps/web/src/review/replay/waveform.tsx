import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import WaveSurfer from "wavesurfer.js";
import type { Recording } from "../recording/recording.ts";
import { recordingUrl } from "../recording/recording-urls.ts";
import { readPeaks } from "../recording/wav-peaks.ts";
import styles from "./waveform.module.css";

/** Enough for 1100 px of bars of 3 px at two pixels each. */
const BUCKETS = 800;
const LANE_PX = 64;

type Peaks = readonly [candidate: Float32Array, interviewer: Float32Array];

/** Both voices as they lay in time: the interviewer above, the candidate below. Click to go there. */
export function Waveform(props: { sessionId: string; samples: number; recording: Recording }) {
  const { recording } = props;
  const container = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("dark");
  const peaks = usePeaks(props.sessionId, props.samples);
  useEffect(() => {
    if (!container.current || !peaks) return;
    const wave = draw(container.current, peaks, recording);
    return () => wave.destroy();
  }, [peaks, recording, scheme]);
  return <div ref={container} className={styles.wave} aria-hidden="true" />;
}

function draw(container: HTMLElement, peaks: Peaks, recording: Recording): WaveSurfer {
  const colour = (name: string) => getComputedStyle(container).getPropertyValue(name).trim();
  const lane = (name: string) => ({
    height: LANE_PX,
    waveColor: `color-mix(in srgb, ${colour(name)} 45%, ${colour("--surface")})`,
    progressColor: colour(name),
  });
  return WaveSurfer.create({
    container,
    media: recording.lead,
    peaks: [peaks[1], peaks[0]],
    duration: recording.durationS,
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
}

/** `null` until both are read; silence where a track cannot be. */
function usePeaks(sessionId: string, samples: number): Peaks | null {
  const [peaks, setPeaks] = useState<Peaks | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const read = (track: "candidate" | "interviewer") =>
      readPeaks(recordingUrl(sessionId, track), { samples, buckets: BUCKETS }, abort.signal).catch(
        () => new Float32Array(BUCKETS),
      );
    const readBoth = async () => {
      const both = await Promise.all([read("candidate"), read("interviewer")]);
      if (!abort.signal.aborted) setPeaks(both);
    };
    void readBoth();
    return () => abort.abort();
  }, [sessionId, samples]);
  return peaks;
}
