import { Switch } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import { recall, remember } from "../frame/remember.ts";
import type { Room } from "../live/room.ts";
import { Wait } from "../timing/wait.tsx";
import styles from "./timing-panel.module.css";

const KEY = "greenroom.timing";

/** Whether what a reply took is shown; off until somebody asks, and kept on this device. */
export function useTimingShown(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => recall(KEY) === "on");
  const change = (on: boolean) => {
    remember(KEY, on ? "on" : "off");
    setOn(on);
  };
  return [on, change];
}

export function TimingSwitch(props: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Switch
      className={styles.switch}
      size="xs"
      label="Timing"
      checked={props.on}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

/** What the wait for the last reply consisted of. */
export function TimingPanel({ room }: { room: Room }) {
  const trace = useStore(room.store, ({ latency }) => latency);
  return (
    <section className={styles.panel} aria-label="Timing of the last reply">
      {trace ? <Wait trace={trace} /> : <p className={styles.none}>Shown after the next reply.</p>}
    </section>
  );
}
