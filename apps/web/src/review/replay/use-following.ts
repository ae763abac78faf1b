import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { Recording } from "../recording/recording.ts";
import { scrollFor, type Axis } from "./axis.ts";
import type { ReplayView } from "./replay-view.ts";

/** A step in time larger than this is a jump that was asked for. */
const JUMP_S = 1;
/** A smaller step is not seen, and would be drawn all the same. */
const LEAST_STEP_PX = 0.5;

interface Following {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly playhead: RefObject<HTMLElement | null>;
  readonly recording: Recording;
  readonly view: ReplayView;
  readonly axis: Axis;
  readonly fitPx: number;
}

/**
 * Moves the playhead with what plays, and the view with the playhead, until the person looks
 * elsewhere; a jump, or the playhead coming into view, takes the view along again. Around React.
 */
export function useFollowing(props: Following): void {
  const { scroller, playhead, recording, view, axis, fitPx } = props;
  /** Where we scrolled to ourselves. */
  const ours = useRef(0);
  const before = useRef(axis);

  // Looking closer, what stood still is the playhead where it is seen, else the middle.
  useLayoutEffect(() => {
    const element = scroller.current;
    const was = before.current;
    before.current = axis;
    if (!element || was.pxPerS === axis.pxPerS) return;
    const headPx = recording.lead.currentTime * was.pxPerS - ours.current;
    const anchorPx = headPx >= 0 && headPx <= fitPx ? headPx : fitPx / 2;
    const anchorS = (ours.current + anchorPx) / was.pxPerS;
    element.scrollTo({ left: anchorS * axis.pxPerS - anchorPx, behavior: "instant" });
    ours.current = element.scrollLeft;
  }, [axis, fitPx, recording, scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let last = recording.lead.currentTime;
    let shownPx = -1;
    const go = (seconds: number) => {
      const headPx = seconds * axis.pxPerS;
      if (Math.abs(headPx - shownPx) >= LEAST_STEP_PX) {
        shownPx = headPx;
        playhead.current?.style.setProperty("transform", `translateX(${headPx}px)`);
      }
      const jumped = Math.abs(seconds - last) > JUMP_S;
      last = seconds;
      const to = scrollFor(axis, seconds, ours.current, fitPx);
      if (jumped || to === null) view.follow(true);
      if (to === null || !view.store.getState().following) return;
      element.scrollTo({ left: to, behavior: "instant" });
      ours.current = element.scrollLeft;
    };
    const scrolled = () => {
      if (Math.abs(element.scrollLeft - ours.current) < 2) return;
      ours.current = element.scrollLeft;
      const { currentTime, paused } = recording.lead;
      const away = scrollFor(axis, currentTime, ours.current, fitPx) !== null;
      view.follow(paused || !away);
    };
    element.addEventListener("scroll", scrolled, { passive: true });
    const stop = recording.onTime(go);
    go(last);
    return () => {
      stop();
      element.removeEventListener("scroll", scrolled);
    };
  }, [axis, fitPx, playhead, recording, scroller, view]);
}
