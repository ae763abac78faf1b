import { useEffect, useState, type MouseEvent, type ReactNode } from "react";
import styles from "./transcript.module.css";

/** Words of an answer, by their indices, both included. */
export type WordRange = readonly [from: number, to: number];

interface Spot {
  readonly range: WordRange;
  /** Below the end of what is selected, px from the answer's corner. */
  readonly leftPx: number;
  readonly topPx: number;
}

export interface SelectedWords {
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onMouseUp: (event: MouseEvent<HTMLElement>) => void;
  /** Buttons beside what is selected; `null` where nothing is. */
  readonly button: ReactNode;
}

/**
 * Correcting, or commenting on, what the mouse selects as text: a double click takes one word at once; a longer
 * selection, which may be meant for copying, shows buttons. Words carry `data-word`.
 */
export function useSelectedWords(
  enabled: boolean,
  on: {
    readonly correct: (range: WordRange) => void;
    readonly comment: (range: WordRange) => void;
  },
): SelectedWords {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    if (!spot) return;
    const look = () => document.getSelection()?.isCollapsed !== false && setSpot(null);
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [spot]);
  const take = (range: WordRange, what: "correct" | "comment") => {
    setSpot(null);
    document.getSelection()?.removeAllRanges();
    on[what](range);
  };
  return {
    onDoubleClick: (event) => {
      const word = event.target instanceof Element ? event.target.closest("span[data-word]") : null;
      if (!enabled || !(word instanceof HTMLElement)) return;
      take([Number(word.dataset.word), Number(word.dataset.word)], "correct");
    },
    onMouseUp: (event) => {
      if (enabled) setSpot(spotOf(event.currentTarget));
    },
    button: spot && (
      <div
        className={styles.selected}
        style={{ left: spot.leftPx, top: spot.topPx }}
        role="presentation"
        // The selection stays in sight.
        onMouseDown={(event) => event.preventDefault()}
      >
        <button type="button" onClick={() => take(spot.range, "correct")}>
          Correct this
        </button>
        <button type="button" onClick={() => take(spot.range, "comment")}>
          Comment
        </button>
      </div>
    ),
  };
}

/** Selected words inside the container; one word alone is taken by a double click. */
function spotOf(container: HTMLElement): Spot | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = [...container.querySelectorAll<HTMLElement>("span[data-word]")];
  const chosen = words.filter((word) => range.intersectsNode(word));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last || first === last) return null;
  const [corner, end] = [container.getBoundingClientRect(), last.getBoundingClientRect()];
  return {
    range: [Number(first.dataset.word), Number(last.dataset.word)],
    leftPx: Math.max(0, Math.min(end.right - corner.left - 60, corner.width - 220)),
    topPx: end.bottom - corner.top + 4,
  };
}
