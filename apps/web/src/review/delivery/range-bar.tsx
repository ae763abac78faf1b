import type { CSSProperties } from "react";
import type { PresentFigure } from "./figure-words.ts";
import styles from "./range-bar.module.css";
import { rangePicture } from "./range-scale.ts";

/** Where a figure lies in its range, and beside one's own first answers. In words it stands below. */
export function RangeBar({ figure }: { figure: PresentFigure }) {
  const picture = rangePicture(figure.range?.scale, figure.baseline);
  if (!picture) return null;
  const { value, good, own } = picture;
  return (
    <div className={styles.bar} aria-hidden="true">
      {good && <span className={styles.good} style={stretch(good)} />}
      {own && <span className={styles.own} style={stretch(own)} />}
      <span
        className={styles.value}
        data-verdict={figure.range?.verdict}
        style={{ left: percent(value) }}
      />
    </div>
  );
}

function stretch([from, to]: readonly [number, number]): CSSProperties {
  return { left: percent(from), width: percent(to - from) };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
