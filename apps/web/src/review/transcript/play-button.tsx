import { PlayIcon } from "@radix-ui/react-icons";
import type { Span } from "@greenroom/protocol";
import { clock, secondsOf } from "../../words/time.ts";
import { useRecording } from "../recording/recording-context.ts";
import styles from "./play-button.module.css";

/** The time of a stretch, which plays from there. */
export function PlayButton({ span, what }: { span: Span; what: string }) {
  const recording = useRecording();
  const at = clock(secondsOf(span.startSample));
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={`Play ${what} from ${at}`}
      onClick={() => recording.playFrom(span.startSample)}
    >
      <PlayIcon width={13} height={13} aria-hidden="true" />
      {at}
    </button>
  );
}

/** A moment that plays itself and stops: a pause, a filler, a quote. */
export function MomentButton({ span, label }: { span: Span; label: string }) {
  const recording = useRecording();
  return (
    <button type="button" className={styles.moment} onClick={() => recording.playSpan(span)}>
      <PlayIcon width={12} height={12} aria-hidden="true" />
      <span className={styles.label}>{label}</span>
      <span className={styles.time}>{clock(secondsOf(span.startSample))}</span>
    </button>
  );
}
