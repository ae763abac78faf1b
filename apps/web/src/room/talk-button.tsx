import type { Phase } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useId, useRef, type PointerEvent } from "react";
import type { Room } from "../live/room.ts";
import { talkNames } from "../words/talk-words.ts";
import { talkHint, type Talking } from "./status-words.ts";
import styles from "./talk-button.module.css";
import { TALK_BUTTON } from "./talk-target.ts";

/** The talk key for a finger or a mouse, and for whoever reaches it by keyboard or screen reader. */
export function TalkButton(props: {
  room: Room;
  phase: Phase;
  /** Before the first question there is nothing to answer. */
  open: boolean;
  talking: Talking;
}) {
  const { room, phase, open, talking } = props;
  const hint = useId();
  const held = talking.mode === "hold";
  return (
    <div className={styles.talk}>
      <Button
        radius="xl"
        size="xl"
        className={styles.button}
        data-pressed={talking.pressed || undefined}
        aria-pressed={talking.pressed}
        aria-describedby={hint}
        aria-keyshortcuts={talking.touch ? undefined : "Space"}
        {...{ [TALK_BUTTON]: true }}
        {...useHold(room, held)}
        {...(open ? {} : { "aria-disabled": true, "data-disabled": true })}
      >
        {talkNames[talking.mode]}
        <kbd className={styles.key} aria-hidden="true">
          Space
        </kbd>
      </Button>
      <p id={hint} className={styles.hint}>
        {open ? talkHint(phase, talking) : "The first question comes at once."}
      </p>
    </div>
  );
}

/**
 * Held by one finger, which may slip off the button and still holds it. A click that no finger or
 * mouse made (a screen reader's, Enter) begins and ends, since it cannot be held.
 */
function useHold({ talkKey }: Room, held: boolean) {
  const pointer = useRef<number | null>(null);
  const ends = (end: () => void) => (event: PointerEvent) => {
    if (event.pointerId !== pointer.current) return;
    pointer.current = null;
    end();
  };
  if (!held) return { onClick: () => talkKey.tap() };
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0 || pointer.current !== null) return;
      pointer.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      talkKey.down();
    },
    onPointerUp: ends(() => talkKey.up()),
    onPointerCancel: ends(() => talkKey.lost()),
    onLostPointerCapture: ends(() => talkKey.lost()),
    onContextMenu: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: (event: { readonly detail: number }) => {
      if (event.detail === 0) talkKey.tap();
    },
  };
}
