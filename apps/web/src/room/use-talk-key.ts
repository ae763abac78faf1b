import type { TalkMode } from "@greenroom/protocol";
import { useEffect } from "react";
import type { TalkKey } from "../live/room.ts";
import { spaceTalks } from "./talk-target.ts";

/** The space bar as the talk key, wherever the focus is (see `spaceTalks`). */
export function useTalkKey(mode: TalkMode, key: TalkKey): void {
  useEffect(() => {
    if (mode === "open") return;
    const stop = listenToSpace(mode, key);
    return () => {
      stop();
      key.lost();
    };
  }, [mode, key]);
}

function listenToSpace(mode: "hold" | "tap", key: TalkKey): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  /** This press of the space bar is ours: its release must press no button either. */
  let ours = false;
  let byKeyboard = false;
  let focusedByKeyboard = false;

  const down = (event: KeyboardEvent) => {
    if (event.key === "Tab") byKeyboard = true;
    if (event.code !== "Space" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!spaceTalks(event.target, focusedByKeyboard)) return;
    event.preventDefault();
    // A held key repeats; where the page comes back to a key that is still held, it is pressed anew.
    if (event.repeat) return;
    ours = true;
    if (mode === "hold") key.down();
    else key.tap();
  };
  // Whatever else is held by then: a key that comes up is let go.
  const up = (event: KeyboardEvent) => {
    if (event.code !== "Space" || !ours) return;
    ours = false;
    event.preventDefault();
    if (mode === "hold") key.up();
  };
  // Its release will be told to another window, if to anybody.
  const lost = () => {
    if (mode === "hold" && ours) key.lost();
    ours = false;
  };

  window.addEventListener("keydown", down, { signal, capture: true });
  window.addEventListener("keyup", up, { signal, capture: true });
  window.addEventListener("pointerdown", () => (byKeyboard = false), { signal, capture: true });
  window.addEventListener("focusin", () => (focusedByKeyboard = byKeyboard), { signal });
  window.addEventListener("blur", lost, { signal });
  window.addEventListener("pagehide", lost, { signal });
  document.addEventListener("visibilitychange", () => document.hidden && lost(), { signal });
  return () => listening.abort();
}
