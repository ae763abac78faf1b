import { talkModes, type CommandName, type TalkMode } from "@greenroom/protocol";
import { NativeSelect } from "@mantine/core";
import { choose } from "../interview/choices.ts";
import type { Room } from "../live/room.ts";
import { talkNames } from "../words/talk-words.ts";
import styles from "./room-settings.module.css";

const commands = {
  open: "mode-open",
  hold: "mode-hold",
  tap: "mode-tap",
} as const satisfies Record<TalkMode, CommandName>;

const options = talkModes.map((value) => ({ value, label: talkNames[value] }));

/** Another way to talk from here on: what was said stays, and the answer goes on. Kept for next time. */
export function TalkModeSelect({ room, mode }: { room: Room; mode: TalkMode }) {
  const change = (value: string) => {
    const talk = talkModes.find((mode) => mode === value);
    if (!talk || talk === mode) return;
    choose({ talk });
    room.command(commands[talk]);
  };
  return (
    <NativeSelect
      classNames={{ root: styles.select ?? "" }}
      size="xs"
      aria-label="How you talk"
      value={mode}
      onChange={(event) => change(event.currentTarget.value)}
      data={options}
    />
  );
}
