import type { CommandName, Phase } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import type { Room } from "../live/room.ts";
import styles from "./controls.module.css";
import { phaseTable } from "./phase-table.ts";
import { ShortcutSwitch, useShortcuts } from "./shortcuts.tsx";

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
const keyed = [done, ...others];

export function Controls({ room, phase }: { room: Room; phase: Phase }) {
  const [shortcutsOn, setShortcutsOn] = useShortcuts((key) => {
    const control = keyed.find((control) => control.key === key);
    if (control && applies(control.name, phase)) room.command(control.name);
  });
  const shared = { room, phase, shortcutsOn };
  return (
    <div className={styles.controls}>
      <ControlButton control={done} primary {...shared} />
      <div className={styles.others}>
        {others.map((control) => (
          <ControlButton key={control.name} control={control} {...shared} />
        ))}
      </div>
      <ShortcutSwitch on={shortcutsOn} onChange={setShortcutsOn} />
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
  return (
    <Button
      radius="xl"
      size={props.primary ? "xl" : "md"}
      variant={props.primary ? "filled" : "default"}
      className={props.primary ? styles.primary : undefined}
      aria-keyshortcuts={props.shortcutsOn ? control.key : undefined}
      {...gate(applies(control.name, phase), () => room.command(control.name))}
    >
      {control.label}
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
