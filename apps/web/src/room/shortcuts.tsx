import { Switch } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { recall, remember } from "../frame/remember.ts";
import styles from "./shortcuts.module.css";

const KEY = "greenroom.shortcuts";

/**
 * Calls `press` with the letter (upper case) of a plain key press that is not meant for a field.
 * They can be switched off: for people who dictate, single keys fire by themselves (WCAG 2.1.4).
 */
export function useShortcuts(press: (key: string) => void): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => recall(KEY) !== "off");
  const pressed = useEffectEvent(press);
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || event.key.length !== 1) return;
      pressed(event.key.toUpperCase());
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [on]);
  const change = (on: boolean) => {
    remember(KEY, on ? "on" : "off");
    setOn(on);
  };
  return [on, change];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"))
  );
}

export function ShortcutSwitch(props: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Switch
      className={styles.switch}
      size="xs"
      label="Keyboard shortcuts"
      checked={props.on}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
