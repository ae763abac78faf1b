import { useStore } from "zustand";
import type { ReplayView } from "../replay-view.ts";
import styles from "./lane-switches.module.css";
import type { Lane } from "./mark.ts";

/** Which lanes are shown; kept by the browser. */
export function LaneSwitches({ lanes, view }: { lanes: readonly Lane[]; view: ReplayView }) {
  const hidden = useStore(view.store, ({ hidden }) => hidden);
  return (
    <div className={styles.switches} role="group" aria-label="Lanes">
      {lanes.map(({ id, name }) => {
        const shown = !hidden.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={styles.switch}
            aria-pressed={shown}
            onClick={() => view.show(id, !shown)}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}
