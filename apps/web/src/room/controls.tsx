import type { CommandName, Phase } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Room } from "../live/room.ts";
import styles from "./controls.module.css";
import { commandWords } from "./format-words.ts";
import { phaseTable } from "./phase-table.ts";
import settings from "./room-settings.module.css";
import { ShortcutSwitch, useShortcuts } from "./shortcuts.tsx";
import type { Talking } from "./status-words.ts";
import { TalkButton } from "./talk-button.tsx";
import { TalkModeSelect } from "./talk-mode-select.tsx";

interface Control {
  readonly name: CommandName;
  readonly label: string;
  readonly key: string;
}

const done: Control = { name: "done", label: "I'm done", key: "D" };
const others: readonly Control[] = [
  { name: "hold", label: "Give me time", key: "T" },
  { name: "repeat", label: "Repeat the question", key: "R" },
  { name: "skip", label: "Skip question", key: "S" },
  { name: "interrupt", label: "Interrupt", key: "I" },
];
const keys = [done, ...others];
/** Where a key is pressed to talk, nobody's time is over, so none has to be asked for. */
const whileKeyed = keys.filter(({ name }) => name !== "hold");

export function Controls(props: {
  room: Room;
  phase: Phase;
  talking: Talking;
  /** More that can be set, below the buttons. */
  settings: ReactNode;
}) {
  const { room, phase, talking } = props;
  const keyed = talking.mode !== "open";
  const open = useStore(room.store, ({ session }) => (session?.turn ?? 0) > 0);
  const [shortcutsOn, setShortcutsOn] = useShortcuts((key) => {
    const control = keys.find((control) => control.key === key);
    if (!control || (keyed && control.name === "hold")) return;
    if (applies(control.name, phase)) room.command(control.name);
  });
  const shared = { room, phase, shortcutsOn };
  return (
    <div className={styles.controls}>
      {keyed ? (
        <TalkButton room={room} phase={phase} open={open} talking={talking} />
      ) : (
        <ControlButton control={done} primary {...shared} />
      )}
      <div className={styles.others}>
        {(keyed ? whileKeyed : others).map((control) => (
          <ControlButton key={control.name} control={control} {...shared} />
        ))}
      </div>
      <div className={settings.settings}>
        <TalkModeSelect room={room} mode={talking.mode} />
        <ShortcutSwitch on={shortcutsOn} onChange={setShortcutsOn} />
        {props.settings}
      </div>
    </div>
  );
}

/** Ends with a farewell; pressed again while that is spoken, at once. */
export function EndButton({ room, phase }: { room: Room; phase: Phase }) {
  return (
    <Button
      variant="default"
      radius="xl"
      {...gate(applies("end", phase), () => room.command("end"))}
    >
      End interview
    </Button>
  );
}

function ControlButton(props: {
  control: Control;
  primary?: boolean;
  room: Room;
  phase: Phase;
  shortcutsOn: boolean;
}) {
  const { control, room, phase } = props;
  const format = useStore(room.store, ({ session }) => session?.format);
  return (
    <Button
      radius="xl"
      size={props.primary ? "xl" : "md"}
      variant={props.primary ? "filled" : "default"}
      className={props.primary ? styles.primary : undefined}
      aria-keyshortcuts={props.shortcutsOn ? control.key : undefined}
      {...gate(applies(control.name, phase), () => room.command(control.name))}
    >
      {commandWords(control.name, control.label, format)}
      {props.shortcutsOn && (
        <kbd className={styles.key} aria-hidden="true">
          {control.key}
        </kbd>
      )}
    </Button>
  );
}

function applies(name: CommandName, phase: Phase): boolean {
  return phaseTable[phase].commands.includes(name);
}

/** Disabled for everyone, yet not by the attribute: that would throw the keyboard's focus away at every turn. */
function gate(open: boolean, press: () => void) {
  return open
    ? { onClick: press }
    : { "aria-disabled": true as const, "data-disabled": true, tabIndex: 0 };
}
