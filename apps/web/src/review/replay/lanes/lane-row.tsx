import { memo, useId, type MouseEvent, type ReactNode } from "react";
import type { Axis } from "../axis.ts";
import type { ReplayView } from "../replay-view.ts";
import { LaneLegend } from "./lane-legend.tsx";
import styles from "./lane-row.module.css";
import { LaneMarks } from "./lane-marks.tsx";
import type { Lane } from "./mark.ts";

interface LaneRowProps {
  readonly lane: Lane;
  readonly axis: Axis;
  readonly view: ReplayView;
  /** A click beside the marks. */
  readonly onGround: (event: MouseEvent<HTMLElement>) => void;
  /** Drawn below the marks. */
  readonly children?: ReactNode;
}

/** One lane: its name, what it shows, and its marks on the axis; or in words why there are none. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { lane, axis, view, onGround, children } = props;
  const id = useId();
  const words = lane.absent === null ? lane.empty : `Not known: ${lane.absent}.`;
  return (
    <div className={styles.lane} data-lane={lane.id} role="group" aria-labelledby={id}>
      <div className={styles.label}>
        <p id={id}>{lane.name}</p>
        <LaneLegend lane={lane} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events: the slider of the player is what a keyboard uses */}
      <div className={styles.strip} role="presentation" onClick={onGround}>
        {children}
        {lane.marks.length > 0 && <LaneMarks lane={lane} axis={axis} view={view} />}
        {lane.marks.length === 0 && words && <p className={styles.words}>{words}</p>}
      </div>
    </div>
  );
});
