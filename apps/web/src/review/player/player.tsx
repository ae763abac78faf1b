import type { Review } from "@greenroom/protocol";
import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useRecording } from "../recording/recording-context.ts";
import type { Lane } from "../replay/lanes/mark.ts";
import type { ReplayView } from "../replay/replay-view.ts";
import { Caption } from "./caption.tsx";
import { usePlayerKeys } from "./keys.ts";
import { playerActions, skippedBefore } from "./player-actions.ts";
import styles from "./player.module.css";
import { Transport } from "./transport.tsx";

interface PlayerProps {
  readonly review: Review;
  readonly lanes: readonly Lane[];
  readonly view: ReplayView;
}

/** What plays, in words, and everything to play it with: always at hand at the foot of the page. */
export function Player({ review, lanes, view }: PlayerProps) {
  const recording = useRecording();
  const failed = useStore(recording.store, ({ failed }) => failed);
  const actions = useMemo(
    () => playerActions({ recording, view, review, lanes }),
    [recording, view, review, lanes],
  );
  const [single, setSingle] = usePlayerKeys(actions);
  const { silences } = review;
  useEffect(() => recording.setSilences(silences), [recording, silences]);
  useEffect(() => recording.setSkipping(skippedBefore()), [recording]);
  const bar = useRoomBelow();
  if (failed) return null;
  return (
    <div ref={bar} className={styles.player} role="group" aria-label="Player">
      <Caption review={review} recording={recording} />
      <Transport
        recording={recording}
        actions={actions}
        silences={silences}
        single={single}
        onSingle={setSingle}
      />
    </div>
  );
}

/** Keeps what has the keyboard from being scrolled to below the player (WCAG 2.4.11). */
function useRoomBelow() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (!current) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty("--room-below", `${current.offsetHeight + 40}px`),
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty("--room-below");
    };
  }, []);
  return bar;
}
