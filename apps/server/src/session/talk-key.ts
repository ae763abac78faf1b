import type { Command, CommandName, TalkMode } from "@greenroom/protocol";
import type { SessionEvent } from "./journal.ts";
import type { Session } from "./model.ts";

/** The key that is pressed to talk, and whether there is one at all. */
export interface TalkKey {
  readonly mode: TalkMode;
  /** Pressed, and not let go, as far as is known here. */
  readonly down: boolean;
  /** The microphone sample of the newest press: an older one is a copy that came late. */
  readonly pressedAt: number | null;
}

export const noTalkKey: TalkKey = { mode: "open", down: false, pressedAt: null };

/** What the candidate chose, as a command: so it stands in the journal, and can be changed in the room. */
export const modeCommands = {
  open: "mode-open",
  hold: "mode-hold",
  tap: "mode-tap",
} as const satisfies Record<TalkMode, CommandName>;

export function reduceTalkKey(key: TalkKey, event: SessionEvent): TalkKey {
  // A page that was loaded anew knows of no key that was held.
  if (event.type === "joined") return { ...key, down: false };
  if (event.type !== "command") return key;
  const { name, atSample } = event.command;
  switch (name) {
    case "talk":
      return { ...key, down: true, pressedAt: atSample };
    case "done":
      return { ...key, down: false };
    case "mode-open":
    case "mode-hold":
    case "mode-tap":
      return { ...key, mode: modeOf(name), down: false };
    default:
      return key;
  }
}

function modeOf(name: (typeof modeCommands)[TalkMode]): TalkMode {
  return name === "mode-open" ? "open" : name === "mode-hold" ? "hold" : "tap";
}

/**
 * Whether a command still means what it meant when it was given. Most name their turn, and do nothing
 * in another. Who presses to talk while the reply is already on its way means it all the same, and
 * letting go belongs to the press; but a copy of either that comes again does nothing.
 */
export function counts({ talkKey, turn }: Session, command: Command): boolean {
  switch (command.name) {
    case "end":
      return true;
    case "mode-open":
    case "mode-hold":
    case "mode-tap":
      return talkKey.mode !== modeOf(command.name);
    case "talk":
      return talkKey.mode !== "open" && command.atSample > (talkKey.pressedAt ?? -1);
    case "done":
      return talkKey.down || command.turn === turn.turn;
    default:
      return command.turn === turn.turn;
  }
}

/** Whether a key is pressed to talk: then no silence ends a turn, and no voice interrupts. */
export function isKeyed({ talkKey }: Session): boolean {
  return talkKey.mode !== "open";
}
