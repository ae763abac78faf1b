import { memo, type MouseEvent } from "react";
import { clock } from "../../words/time.ts";
import { ticksOf, type Axis } from "./axis.ts";
import styles from "./ruler.module.css";

/** Times along the top. A click goes there. */
export const Ruler = memo(function Ruler(props: {
  readonly axis: Axis;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}) {
  const { axis, onClick } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events: the slider of the player is what a keyboard uses
    <div className={styles.ruler} role="presentation" aria-hidden="true" onClick={onClick}>
      {ticksOf(axis).map((seconds) => (
        <span key={seconds} style={{ left: `${seconds * axis.pxPerS}px` }}>
          {clock(seconds)}
        </span>
      ))}
    </div>
  );
});
