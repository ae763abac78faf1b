import { Button } from "@mantine/core";
import { PauseIcon, PlayIcon, ZoomInIcon } from "@radix-ui/react-icons";
import type { Span } from "@greenroom/protocol";
import { clock, secondsOf } from "../../../words/time.ts";
import type { MarkGroup } from "./group-marks.ts";
import styles from "./mark-card.module.css";
import { countedKinds, type Mark } from "./mark.ts";

interface MarkCardProps {
  readonly group: MarkGroup;
  readonly pinned: boolean;
  readonly playing: Span | null;
  readonly onPlay: (mark: Mark) => void;
  readonly onCloser: (group: MarkGroup) => void;
}

/** What a mark is, when, and what it means; of several, each to hear. */
export function MarkCard({ group, pinned, playing, onPlay, onCloser }: MarkCardProps) {
  const { marks } = group;
  const [first] = marks;
  if (marks.length === 1) {
    return (
      <>
        <p className={styles.what}>{first.what}</p>
        <p className={styles.meaning}>{first.meaning}</p>
        <p className={styles.when}>At {clock(secondsOf(first.startSample))}. Press to hear it.</p>
      </>
    );
  }
  if (!pinned) {
    return (
      <>
        <p className={styles.what}>{countedKinds(marks)}</p>
        <p className={styles.when}>Too near to each other to tell apart here. Press to choose.</p>
      </>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {marks.map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              className={styles.moment}
              aria-pressed={mark === playing}
              onClick={() => onPlay(mark)}
            >
              {mark === playing ? (
                <PauseIcon aria-hidden="true" />
              ) : (
                <PlayIcon aria-hidden="true" />
              )}
              <span>{mark.what}</span>
              <span className={styles.time}>{clock(secondsOf(mark.startSample))}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<ZoomInIcon aria-hidden="true" />}
        onClick={() => onCloser(group)}
      >
        Look closer here
      </Button>
    </>
  );
}
