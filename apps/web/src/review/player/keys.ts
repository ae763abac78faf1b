import { useEffect, useState } from "react";
import { recall, remember } from "../../frame/remember.ts";
import type { PlayerAction, PlayerActions } from "./player-actions.ts";

interface KeyLine {
  /** As `KeyboardEvent.key` names it, letters in lower case; any of them. */
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly does: string;
  readonly action: PlayerAction;
}

/** Every key of the review, as it works and as it is told. */
export const keyLines: readonly KeyLine[] = [
  { keys: [" ", "k"], shown: ["Space", "K"], does: "Play or pause", action: "toggle" },
  { keys: ["ArrowLeft", "j"], shown: ["←", "J"], does: "Back 5 seconds", action: "back" },
  { keys: ["ArrowRight", "l"], shown: ["→", "L"], does: "Forward 5 seconds", action: "forward" },
  { keys: ["p"], shown: ["P"], does: "Previous mark", action: "previousMark" },
  { keys: ["n"], shown: ["N"], does: "Next mark", action: "nextMark" },
  { keys: ["["], shown: ["["], does: "Previous answer", action: "previousAnswer" },
  { keys: ["]"], shown: ["]"], does: "Next answer", action: "nextAnswer" },
  { keys: ["s"], shown: ["S"], does: "Skip silence, or not", action: "toggleSkipping" },
  { keys: ["<", ","], shown: ["<"], does: "Slower", action: "slower" },
  { keys: [">", "."], shown: [">"], does: "Faster", action: "faster" },
  { keys: ["+", "="], shown: ["+"], does: "Look closer", action: "zoomIn" },
  { keys: ["-"], shown: ["−"], does: "See more at once", action: "zoomOut" },
];

/**
 * What a key press is to do, or `null`: nothing while something is typed or chosen, in a dialog, or
 * where the key belongs to the control that has the keyboard.
 */
export function actionOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "defaultPrevented">,
  owner: KeyOwner,
  single: boolean,
): PlayerAction | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (owner === "all") return null;
  if (owner === "some" && (key.startsWith("Arrow") || key === " ")) return null;
  // Who dictates, or hits keys by accident, can turn off those that are a character (WCAG 2.1.4).
  if (!single && key.length === 1 && key !== " ") return null;
  return keyLines.find(({ keys }) => keys.includes(key))?.action ?? null;
}

/** Whose keys they are: all of them a field's, Space and the arrows a control's, or nobody's. */
export type KeyOwner = "all" | "some" | "nobody";

export function ownerOf(target: EventTarget | null): KeyOwner {
  if (!(target instanceof HTMLElement)) return "nobody";
  if (target.isContentEditable || target.closest("[role=dialog], select, textarea")) return "all";
  if (target.closest("input:not([type=range], [type=checkbox], [type=radio])")) return "all";
  return target.closest("button, a, summary, input, [role=toolbar]") ? "some" : "nobody";
}

/** The same choice as in the room. */
const SINGLE_KEY = "greenroom.shortcuts";

/** Listens to keys; returns whether single characters count, and how to change that. */
export function usePlayerKeys(actions: PlayerActions): [boolean, (on: boolean) => void] {
  const [single, setSingle] = useState(() => recall(SINGLE_KEY) !== "off");
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event, ownerOf(event.target), single);
      if (action === null) return;
      event.preventDefault();
      actions[action]();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [actions, single]);
  const change = (on: boolean) => {
    remember(SINGLE_KEY, on ? "on" : "off");
    setSingle(on);
  };
  return [single, change];
}
