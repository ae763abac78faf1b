import { Popover } from "@mantine/core";
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import { useRecording } from "../../recording/recording-context.ts";
import { useLitWords } from "../../recording/use-lit-words.ts";
import { pxOf, type Axis } from "../axis.ts";
import type { Card, ReplayView } from "../replay-view.ts";
import { groupMarks, type MarkGroup } from "./group-marks.ts";
import styles from "./lane-marks.module.css";
import { MarkButton } from "./mark-button.tsx";
import { MarkCard } from "./mark-card.tsx";
import type { Lane, LaneId, Mark } from "./mark.ts";

/** Long enough to reach the card with the pointer. */
const CLOSE_AFTER_MS = 140;
/** A moment is heard with what it stands between. */
const AROUND_S = 0.7;

interface LaneMarksProps {
  readonly lane: Lane;
  readonly axis: Axis;
  readonly view: ReplayView;
}

/** The marks of a lane: one stop for Tab, arrows within; a press plays, or opens what shares a button. */
export function LaneMarks({ lane, axis, view }: LaneMarksProps) {
  const recording = useRecording();
  const bar = useRef<HTMLDivElement>(null);
  const only = useStore(recording.store, ({ only }) => only);
  const groups = useMemo(
    () =>
      groupMarks(
        lane.marks,
        ({ atSample, startSample }) => pxOf(axis, atSample ?? startSample),
        axis.widthPx,
      ),
    [lane, axis],
  );
  useLitWords(bar, recording, groups);
  // Kept by its mark, so that it stays the same one when one looks closer.
  const [active, setActive] = useState<string | null>(null);
  const at = Math.max(
    0,
    groups.findIndex(({ marks }) => marks.some(({ id }) => id === active)),
  );
  const [card, show, closeSoon] = useCard(view, lane.id);
  const shown = card && groups.find(({ marks }) => marks[0].id === card.id);

  const play = useCallback(
    (mark: Mark) => {
      if (recording.store.getState().only === mark) recording.pause();
      else recording.playSpan(mark, AROUND_S);
    },
    [recording],
  );
  const press = useCallback(
    ({ marks: [mark, ...others] }: MarkGroup) => {
      setActive(mark.id);
      if (others.length === 0) play(mark);
      else show({ lane: lane.id, id: mark.id, pinned: true });
    },
    [lane, play, show],
  );
  const point = useCallback(
    (group: MarkGroup | null, focused: boolean) => {
      if (group === null) {
        if (focused) show(unlessPinned);
        else closeSoon();
      } else {
        if (focused) setActive(group.marks[0].id);
        show((was) =>
          was?.pinned ? was : { lane: lane.id, id: group.marks[0].id, pinned: false },
        );
      }
    },
    [lane, show, closeSoon],
  );
  const closer = (group: MarkGroup) => {
    show(null);
    recording.seek(group.marks[0].startSample / 16_000);
    view.zoomBy(2);
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") show(null);
    const to = moves[event.key]?.(at, groups.length);
    const id = to === undefined ? undefined : groups[to]?.marks[0].id;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    event.preventDefault();
    setActive(id);
    bar.current?.querySelectorAll<HTMLElement>("button")[to ?? 0]?.focus();
  };
  return (
    <>
      <div
        ref={bar}
        className={styles.bar}
        role="toolbar"
        aria-label={`${lane.name}: marks`}
        tabIndex={-1}
        onKeyDown={move}
      >
        {groups.map((group, index) => (
          <MarkButton
            key={group.marks[0].id}
            group={group}
            reachable={index === at}
            playing={only !== null && group.marks.some((mark) => mark === only)}
            open={card?.pinned === true && group === shown}
            onPress={press}
            onPoint={point}
          />
        ))}
      </div>
      <Popover
        opened={Boolean(shown)}
        onChange={(opened) => !opened && show(null)}
        position="top"
        offset={8}
        shadow="md"
        radius="md"
        withRoles={false}
        trapFocus={card?.pinned === true}
        returnFocus={card?.pinned === true}
        closeOnEscape
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <span
            className={styles.anchor}
            aria-hidden="true"
            style={{ left: `${shown?.xPx ?? 0}px` }}
          />
        </Popover.Target>
        <Popover.Dropdown
          className={styles.card}
          role={card?.pinned ? "dialog" : "tooltip"}
          aria-label={card?.pinned ? "Marks at this place" : undefined}
          onPointerEnter={() => show((was) => was)}
          onPointerLeave={closeSoon}
        >
          {shown && (
            <MarkCard
              group={shown}
              pinned={card.pinned}
              playing={only}
              onPlay={play}
              onCloser={closer}
            />
          )}
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

type Change = Card | null | ((was: Card | null) => Card | null);

function unlessPinned(was: Card | null): Card | null {
  return was?.pinned ? was : null;
}

/** The card of this lane where it is open, and how it is opened at once and closed a little later. */
function useCard(view: ReplayView, lane: LaneId): [Card | null, (to: Change) => void, () => void] {
  const { store } = view;
  const card = useStore(store, ({ card }) => (card?.lane === lane ? card : null));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback(
    (to: Change) => {
      clearTimeout(timer.current);
      store.setState(({ card }) => ({ card: typeof to === "function" ? to(card) : to }));
    },
    [store],
  );
  const closeSoon = useCallback(() => {
    clearTimeout(timer.current);
    // One that another lane has opened by then is its own.
    const mine = (was: Card | null) => (was?.lane === lane ? unlessPinned(was) : was);
    timer.current = setTimeout(() => show(mine), CLOSE_AFTER_MS);
  }, [lane, show]);
  return [card, show, closeSoon];
}
