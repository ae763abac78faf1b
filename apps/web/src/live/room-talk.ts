import type { CommandName } from "@greenroom/protocol";
import type { StoreApi } from "zustand/vanilla";
import type { AudioEngine } from "../audio/audio-engine.ts";
import type { RoomState } from "./room.ts";
import { TalkSwitch } from "./talk-switch.ts";

export interface RoomTalkParts {
  readonly audio: AudioEngine;
  readonly store: StoreApi<RoomState>;
  readonly nowMs: () => number;
  /** Sends a command; `tailMs`: once the sound up to so long after this moment went ahead. */
  readonly tell: (name: CommandName, tailMs: number) => void;
}

/** Buttons after which one does not talk on in the same answer, whether the key is held or not. */
export const endsTalking: ReadonlySet<CommandName> = new Set(["done", "skip", "repeat", "end"]);

/** The talk key of a room: what it tells the server, and what it shows. */
export function talkSwitchOf({ audio, store, nowMs, tell }: RoomTalkParts): TalkSwitch {
  return new TalkSwitch({
    audio,
    nowMs,
    turn: () => turnSoFar(store.getState()),
    // Ahead of the frames: nothing was listened to before it.
    taken: () => tell("talk", -Infinity),
    done: (tailMs) => tell("done", tailMs),
    changed: (talking) => store.setState({ talking }),
  });
}

function turnSoFar({ session, lines, link }: RoomState) {
  const turn = session?.turn ?? 0;
  return {
    turn,
    // Before the first question there is nothing to answer.
    open: turn > 0 && session?.phase !== "ended" && link.is !== "refused",
    spoke: lines.some((line) => line.who === "candidate" && line.turn === turn),
  };
}
