import { ActionIcon } from "@mantine/core";
import { MinusIcon, PlusIcon } from "@radix-ui/react-icons";
import { useStore } from "zustand";
import type { ReplayView } from "./replay-view.ts";
import styles from "./zoom-control.module.css";

/** How much of the recording is seen at once. */
export function ZoomControl({ view }: { view: ReplayView }) {
  const zoom = useStore(view.store, ({ zoom }) => zoom);
  const most = useStore(view.store, ({ mostZoom }) => mostZoom);
  if (most === 0) return null;
  return (
    <div className={styles.zoom} role="group" aria-label="Zoom">
      <ActionIcon
        size={32}
        radius="xl"
        variant="subtle"
        color="gray"
        aria-label="Zoom out"
        aria-keyshortcuts="-"
        disabled={zoom === 0}
        onClick={() => view.zoomBy(-1)}
      >
        <MinusIcon width={16} height={16} aria-hidden="true" />
      </ActionIcon>
      <button
        type="button"
        className={styles.level}
        aria-label={zoom === 0 ? "Zoom: all of it is shown" : `Zoom ${2 ** zoom}×: show all of it`}
        onClick={() => view.zoomOut()}
      >
        {zoom === 0 ? "All" : `${2 ** zoom}×`}
      </button>
      <ActionIcon
        size={32}
        radius="xl"
        variant="subtle"
        color="gray"
        aria-label="Zoom in"
        aria-keyshortcuts="+"
        disabled={zoom === most}
        onClick={() => view.zoomBy(1)}
      >
        <PlusIcon width={16} height={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
