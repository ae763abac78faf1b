import { SAMPLE_RATE_HZ, type StoredPeaks } from "@greenroom/protocol";
import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef, useState, type RefObject } from "react";
import WaveSurfer from "wavesurfer.js";
import type { Recording } from "../recording/recording.ts";
import type { Axis } from "./axis.ts";
import { usePeaks } from "./use-peaks.ts";
import styles from "./waveform.module.css";

interface WaveformProps {
  readonly sessionId: string;
  readonly recording: Recording;
  /** What scrolls; the waveform, which draws only what is seen, goes along. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly axis: Axis;
  readonly zoom: number;
}

/** Both voices as they lay in time: the interviewer above, the candidate below. Click to go there. */
export function Waveform({ sessionId, recording, scroller, axis, zoom }: WaveformProps) {
  const container = useRef<HTMLDivElement>(null);
  const wave = useRef<WaveSurfer>(null);
  const scheme = useComputedColorScheme("dark", { getInitialValueInEffect: false });
  const [undrawable, setUndrawable] = useState(false);
  const loaded = usePeaks(sessionId, axis.durationS);
  const peaks = loaded.is === "ready" ? loaded.peaks : null;
  // Whole pixels a second only where it scrolls; else it takes the width that there is.
  const minPxPerSec = zoom === 0 ? 0 : axis.pxPerS;
  const scale = useRef(minPxPerSec);
  useEffect(() => {
    scale.current = minPxPerSec;
    const element = container.current;
    if (!element) return;
    wave.current?.setOptions({ minPxPerSec, splitChannels: voicesIn(element) });
    wave.current?.setScroll(scroller.current?.scrollLeft ?? 0);
  }, [minPxPerSec, axis.widthPx, scroller]);
  useEffect(() => {
    const { current } = container;
    if (!current || !peaks) return;
    try {
      wave.current = draw(current, peaks, recording, axis.durationS, scale.current);
    } catch {
      queueMicrotask(() => setUndrawable(true));
      return;
    }
    return () => {
      wave.current?.destroy();
      wave.current = null;
    };
  }, [peaks, recording, scheme, axis.durationS]);
  // Told by us, and only where it can be seen: by itself it would be drawn with every picture.
  useEffect(() => {
    let shownPx = -1;
    const show = (seconds: number) => {
      if (Math.abs(seconds * axis.pxPerS - shownPx) < LEAST_STEP_PX) return;
      shownPx = seconds * axis.pxPerS;
      wave.current?.setTime(seconds);
    };
    show(recording.lead.currentTime);
    return recording.onTime(show);
  }, [axis, peaks, recording, scheme]);
  useEffect(() => {
    const element = scroller.current;
    const along = () => wave.current?.setScroll(element?.scrollLeft ?? 0);
    element?.addEventListener("scroll", along, { passive: true });
    return () => element?.removeEventListener("scroll", along);
  }, [scroller]);

  if (undrawable || loaded.is === "failed") {
    return (
      <p className={styles.words}>
        The waveform could not be drawn. The recording plays all the same.
      </p>
    );
  }
  return (
    <div
      ref={container}
      className={styles.wave}
      data-loading={peaks === null || undefined}
      aria-hidden="true"
    />
  );
}

const FULL_SCALE = 255;
const BAR_PX = 2;
const GAP_PX = 1.5;
/** Less than a bar is not seen to be played. */
const LEAST_STEP_PX = BAR_PX + GAP_PX;

function draw(
  container: HTMLElement,
  peaks: StoredPeaks,
  recording: Recording,
  durationS: number,
  minPxPerSec: number,
): WaveSurfer {
  // As many steps as the recording has: a track that ends before it is silent from there on.
  const steps = Math.max(1, Math.ceil((durationS * SAMPLE_RATE_HZ) / peaks.stepSamples));
  const reach = (values: readonly number[]) =>
    Float32Array.from({ length: steps }, (_, i) => (values[i] ?? 0) / FULL_SCALE);
  const wave = WaveSurfer.create({
    container,
    peaks: [reach(peaks.interviewer), reach(peaks.candidate)],
    duration: (steps * peaks.stepSamples) / SAMPLE_RATE_HZ,
    splitChannels: voicesIn(container),
    barWidth: BAR_PX,
    barGap: GAP_PX,
    barRadius: 2,
    barMinHeight: 1,
    cursorWidth: 0,
    minPxPerSec,
    autoScroll: false,
    autoCenter: false,
    normalize: true,
    dragToSeek: true,
    hideScrollbar: true,
  });
  wave.on("interaction", (seconds) => recording.seek(seconds));
  return wave;
}

/** Half the height for each voice, in its colour. */
function voicesIn(container: HTMLElement) {
  const colour = (name: string) => getComputedStyle(container).getPropertyValue(name).trim();
  return ["--voice", "--you"].map((name) => ({
    height: container.clientHeight / 2,
    waveColor: `color-mix(in srgb, ${colour(name)} 45%, ${colour("--surface")})`,
    progressColor: colour(name),
  }));
}
