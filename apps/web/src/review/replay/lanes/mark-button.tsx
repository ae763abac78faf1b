import { memo } from "react";
import { clock, secondsOf } from "../../../words/time.ts";
import { LEAST_PX, type MarkGroup } from "./group-marks.ts";
import styles from "./mark-button.module.css";
import { countedKinds, standsOut, strongest } from "./mark.ts";

interface MarkButtonProps {
  readonly group: MarkGroup;
  /** With Tab; the others with the arrows. */
  readonly reachable: boolean;
  readonly playing: boolean;
  /** What shares it is shown to choose from. */
  readonly open: boolean;
  readonly onPress: (group: MarkGroup) => void;
  /** Pointed at, with the pointer or the keyboard; `null` when not any more. */
  readonly onPoint: (group: MarkGroup | null, focused: boolean) => void;
}

/** A mark, or as many as share its place. */
export const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { group, reachable, playing, open, onPress, onPoint } = props;
  const { marks, xPx } = group;
  const several = marks.length > 1;
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ left: `${xPx}px` }}
      data-kind={strongest(marks)}
      data-start={marks[0].startSample}
      data-end={marks.at(-1)?.endSample}
      data-several={several || undefined}
      data-playing={playing || undefined}
      aria-label={nameOf(group)}
      aria-pressed={several ? undefined : playing}
      aria-haspopup={several ? "dialog" : undefined}
      aria-expanded={several ? open : undefined}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onPress(group)}
      onPointerEnter={() => onPoint(group, false)}
      onPointerLeave={() => onPoint(null, false)}
      onFocus={() => onPoint(group, true)}
      onBlur={() => onPoint(null, true)}
    >
      <span>{faceOf(group)}</span>
    </button>
  );
});

/** "Long pause, 1.4 s, at 2:31. It stands between thoughts." What is seen on it is always in it. */
export function nameOf(group: MarkGroup): string {
  const { marks } = group;
  const [first] = marks;
  const from = clock(secondsOf(first.startSample));
  if (marks.length === 1) return `${first.what}, at ${from}. ${first.meaning}`;
  const to = clock(secondsOf(marks.at(-1)?.startSample ?? 0));
  const face = faceOf(group);
  const place = from === to ? `at ${from}` : `from ${from} to ${to}`;
  return `${face && `${face}: `}${countedKinds(marks)}, ${place}`;
}

const LETTER_PX = 7.5;
const PADDING_PX = 12;

/** What is seen on it: how many there are, its label, or nothing, where its shape is all that fits. */
export function faceOf({ marks, roomPx }: MarkGroup): string {
  // Short pauses are everywhere: what is counted is what stands out.
  const shown = marks.filter(standsOut);
  if (shown.length > 1) return String(shown.length);
  const { label } = shown[0] ?? marks[0];
  const fits = label.length * LETTER_PX + PADDING_PX <= Math.max(LEAST_PX, roomPx - 2);
  return fits ? label : "";
}
