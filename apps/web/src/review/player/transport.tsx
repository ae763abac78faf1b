import type { Span } from "@greenroom/protocol";
import { ActionIcon, NativeSelect } from "@mantine/core";
import {
  DoubleArrowRightIcon,
  PauseIcon,
  PlayIcon,
  TrackNextIcon,
  TrackPreviousIcon,
} from "@radix-ui/react-icons";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { useTouch } from "../../frame/use-touch.ts";
import { clock, secondsOf } from "../../words/time.ts";
import type { Recording } from "../recording/recording.ts";
import { KeysHelp } from "./keys-help.tsx";
import { speeds, type PlayerActions } from "./player-actions.ts";
import { Position } from "./position.tsx";
import { StepIcon } from "./step-icon.tsx";
import styles from "./transport.module.css";

interface TransportProps {
  readonly recording: Recording;
  readonly actions: PlayerActions;
  readonly silences: readonly Span[];
  readonly single: boolean;
  readonly onSingle: (on: boolean) => void;
}

/** Play, place, speed, and what to leave out. */
export function Transport({ recording, actions, silences, single, onSingle }: TransportProps) {
  const playing = useStore(recording.store, ({ playing }) => playing);
  const speed = useStore(recording.store, ({ speed }) => speed);
  const touch = useTouch();
  return (
    <div className={styles.transport}>
      <div className={styles.buttons}>
        <Step label="Previous answer" keys="[" onClick={actions.previousAnswer}>
          <TrackPreviousIcon width={16} height={16} aria-hidden="true" />
        </Step>
        <Step label="Back 5 seconds" keys="ArrowLeft J" onClick={actions.back}>
          <StepIcon back />
        </Step>
        <ActionIcon
          size={48}
          radius="xl"
          variant="filled"
          aria-label={playing ? "Pause" : "Play"}
          aria-keyshortcuts="Space K"
          onClick={actions.toggle}
        >
          {playing ? <PauseIcon width={20} height={20} /> : <PlayIcon width={20} height={20} />}
        </ActionIcon>
        <Step label="Forward 5 seconds" keys="ArrowRight L" onClick={actions.forward}>
          <StepIcon />
        </Step>
        <Step label="Next answer" keys="]" onClick={actions.nextAnswer}>
          <TrackNextIcon width={16} height={16} aria-hidden="true" />
        </Step>
      </div>
      <Position recording={recording} />
      <SkipSilence recording={recording} silences={silences} onToggle={actions.toggleSkipping} />
      <NativeSelect
        aria-label="Speed"
        value={String(speed)}
        onChange={(event) => recording.setSpeed(Number(event.currentTarget.value))}
        data={speeds.map((speed) => ({ value: String(speed), label: `${speed}×` }))}
        className={styles.speed}
      />
      {!touch && <KeysHelp single={single} onSingle={onSingle} />}
    </div>
  );
}

function Step(props: {
  readonly label: string;
  readonly keys: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ActionIcon
      size={40}
      radius="xl"
      variant="subtle"
      color="gray"
      className={styles.step}
      aria-label={props.label}
      aria-keyshortcuts={props.keys}
      title={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </ActionIcon>
  );
}

function SkipSilence(props: {
  readonly recording: Recording;
  readonly silences: readonly Span[];
  readonly onToggle: () => void;
}) {
  const { recording, silences, onToggle } = props;
  const skipping = useStore(recording.store, ({ skipping }) => skipping);
  const samples = silences.reduce((sum, span) => sum + span.endSample - span.startSample, 0);
  const all = clock(secondsOf(samples));
  return (
    <button
      type="button"
      role="switch"
      className={styles.skip}
      aria-checked={skipping}
      aria-label="Skip silence"
      aria-keyshortcuts="S"
      title={`Leaves out where nobody speaks, ${all} in all`}
      onClick={onToggle}
    >
      <DoubleArrowRightIcon width={15} height={15} aria-hidden="true" />
      <span>Skip silence</span>
    </button>
  );
}
