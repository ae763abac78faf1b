import type { Review } from "@greenroom/protocol";
import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
} from "react";
import { useStore } from "zustand";
import { useRecording } from "../recording/recording-context.ts";
import { axisOf, mostZoom, secondsAt, type Axis } from "./axis.ts";
import { LaneRow } from "./lanes/lane-row.tsx";
import type { Lane } from "./lanes/mark.ts";
import { PaceCurve } from "./lanes/pace-curve.tsx";
import type { ReplayView } from "./replay-view.ts";
import { Ruler } from "./ruler.tsx";
import styles from "./timeline.module.css";
import { useFollowing } from "./use-following.ts";
import { Waveform } from "./waveform.tsx";

interface TimelineProps {
  readonly review: Review;
  readonly lanes: readonly Lane[];
  readonly view: ReplayView;
}

/** Ruler, voices and lanes over one axis of time, which scrolls sideways when one looks closer. */
export function Timeline({ review, lanes, view }: TimelineProps) {
  const recording = useRecording();
  const scroller = useRef<HTMLDivElement>(null);
  const window = useRef<HTMLDivElement>(null);
  const playhead = useRef<HTMLDivElement>(null);
  const fitPx = useWidth(window);
  const zoom = useStore(view.store, ({ zoom }) => zoom);
  const hidden = useStore(view.store, ({ hidden }) => hidden);
  // As long as the files that are open: a session that still runs is not drawn anew all the time.
  const durationS = useStore(recording.store, ({ openS }) => openS);
  const axis = useMemo(() => axisOf(durationS, fitPx, zoom), [durationS, fitPx, zoom]);
  useLayoutEffect(() => {
    if (fitPx > 0) view.setMostZoom(mostZoom(durationS, fitPx));
  }, [view, durationS, fitPx]);
  useFollowing({ scroller, playhead, recording, view, axis, fitPx });

  const goThere = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest("button")) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    recording.seek(secondsAt(axis, event.clientX - left));
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      // Marks, and the slider at the foot of the page, are what a keyboard uses.
      tabIndex={-1}
    >
      <div className={styles.content} style={widthOf(axis)}>
        <div className={styles.row}>
          <span className={styles.label} />
          <Ruler axis={axis} onClick={goThere} />
        </div>
        <div className={styles.row}>
          <div className={styles.voices}>
            <p data-who="interviewer">
              {review.session.options.format === "panel" ? "The panel" : review.personaName}
            </p>
            <p data-who="candidate">You</p>
          </div>
          <div className={styles.track}>
            <div ref={window} className={styles.window}>
              {fitPx > 0 && (
                <Waveform
                  sessionId={review.session.id}
                  recording={recording}
                  scroller={scroller}
                  axis={axis}
                  zoom={zoom}
                />
              )}
            </div>
          </div>
        </div>
        {fitPx > 0 &&
          lanes
            .filter(({ id }) => !hidden.includes(id))
            .map((lane) => (
              <LaneRow key={lane.id} lane={lane} axis={axis} view={view} onGround={goThere}>
                {lane.id === "pace" && <PaceCurve review={review} axis={axis} />}
              </LaneRow>
            ))}
        <div ref={playhead} className={styles.playhead} aria-hidden="true" />
      </div>
    </div>
  );
}

/** For everything that lies on the axis (see timeline.module.css). */
function widthOf({ widthPx }: Axis): CSSProperties {
  const variables: Record<`--${string}`, string> = { "--width": `${widthPx}px` };
  return variables;
}

/** How wide an element is; 0 until it is there. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
