import { ActionIcon, NativeSelect } from "@mantine/core";
import { PauseIcon, PlayIcon } from "@radix-ui/react-icons";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { clock } from "../../words/time.ts";
import type { Recording } from "../recording/recording.ts";
import styles from "./transport.module.css";
import { useTransportKeys } from "./use-transport-keys.ts";

const speeds = [0.75, 1, 1.25, 1.5, 2];

/** Play, place and speed, always at hand at the foot of the page. */
export function Transport({ recording }: { recording: Recording }) {
  const playing = useStore(recording.store, ({ playing }) => playing);
  const speed = useStore(recording.store, ({ speed }) => speed);
  const failed = useStore(recording.store, ({ failed }) => failed);
  useTransportKeys(recording);
  if (failed) return null;
  return (
    <div className={styles.transport} role="group" aria-label="Player">
      <ActionIcon
        size={48}
        radius="xl"
        variant="filled"
        aria-label={playing ? "Pause" : "Play"}
        aria-keyshortcuts="Space"
        onClick={() => recording.toggle()}
      >
        {playing ? <PauseIcon width={20} height={20} /> : <PlayIcon width={20} height={20} />}
      </ActionIcon>
      <Position recording={recording} />
      <NativeSelect
        aria-label="Speed"
        value={String(speed)}
        onChange={(event) => recording.setSpeed(Number(event.currentTarget.value))}
        data={speeds.map((speed) => ({ value: String(speed), label: `${speed}×` }))}
        className={styles.speed}
      />
    </div>
  );
}

/** Written around React, with every picture that plays. */
function Position({ recording }: { recording: Recording }) {
  const slider = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  const durationS = useStore(recording.store, ({ durationS }) => durationS);
  useEffect(
    () =>
      recording.onTime((seconds) => {
        const at = clock(seconds);
        if (time.current) time.current.textContent = at;
        if (!slider.current) return;
        slider.current.value = String(seconds);
        slider.current.setAttribute("aria-valuetext", `${at} of ${clock(durationS)}`);
        slider.current.style.setProperty("--at", `${(100 * seconds) / durationS}%`);
      }),
    [recording, durationS],
  );
  return (
    <>
      <span className={styles.time}>
        <span ref={time}>0:00</span> / {clock(durationS)}
      </span>
      <input
        ref={slider}
        className={styles.slider}
        type="range"
        min={0}
        max={durationS}
        step={0.1}
        defaultValue={0}
        aria-label="Position"
        aria-valuetext={`0:00 of ${clock(durationS)}`}
        onInput={(event) => recording.seek(Number(event.currentTarget.value))}
      />
    </>
  );
}
