import type { Review, ReviewTurn } from "@greenroom/protocol";
import { memo } from "react";
import { pxOf, type Axis } from "../axis.ts";
import styles from "./pace-curve.module.css";
import { paceRange } from "./pace-lane.ts";

/** The curve's bottom and top, words a minute; what lies beyond is drawn at the edge. */
const LOW = 60;
const HIGH = 240;
const HEIGHT_PX = 60;

/** How fast each answer went, with the range shaded. What it says in words stands on the marks. */
export const PaceCurve = memo(function PaceCurve({ review, axis }: { review: Review; axis: Axis }) {
  const range = paceRange(review);
  return (
    <svg className={styles.curve} width={axis.widthPx} height={HEIGHT_PX} aria-hidden="true">
      {range && (
        <rect
          className={styles.range}
          x="0"
          width={axis.widthPx}
          y={heightOf(range.to)}
          height={heightOf(range.from) - heightOf(range.to)}
        />
      )}
      {review.turns.map(({ turn, pace }) => (
        <path key={turn} d={pathOf(pace, axis)} />
      ))}
    </svg>
  );
});

function heightOf(wordsPerMin: number): number {
  const inside = Math.min(HIGH, Math.max(LOW, wordsPerMin));
  return HEIGHT_PX - 3 - ((inside - LOW) / (HIGH - LOW)) * (HEIGHT_PX - 6);
}

function pathOf(pace: ReviewTurn["pace"], axis: Axis): string {
  return pace
    .map(({ sample, wordsPerMin }, i) => {
      const at = `${pxOf(axis, sample).toFixed(1)} ${heightOf(wordsPerMin).toFixed(1)}`;
      return `${i === 0 ? "M" : "L"}${at}`;
    })
    .join("");
}
