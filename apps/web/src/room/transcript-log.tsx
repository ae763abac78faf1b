import type { Line } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { AsHeard } from "../frame/as-heard.tsx";
import styles from "./transcript-log.module.css";

/**
 * Everything said so far. The interviewer's words are always in sight; one's own are there for
 * reading aids, and for the eye only on demand: watching them makes one edit them while speaking.
 * Nothing in it is announced (aria-live off), because the interviewer already says it aloud.
 */
export function TranscriptLog(props: {
  lines: readonly Line[];
  /** Who is called by an id; without one, whoever asks. */
  nameOf: (by: string | undefined) => string;
  /** Stands below it, and before it where there is one column. */
  children?: ReactNode;
}) {
  const { lines, nameOf } = props;
  const [mine, setMine] = useState(false);
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [lines, mine]);
  return (
    <aside className={styles.aside} aria-label="What was said">
      <div className={styles.head}>
        <h2>Transcript</h2>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={mine}
          onClick={() => setMine(!mine)}
        >
          {mine ? "Hide my words" : "Show my words"}
        </Button>
      </div>
      <div
        ref={log}
        className={styles.log}
        role="log"
        aria-label="Transcript"
        aria-live="off"
        tabIndex={0}
        data-mine={mine || undefined}
      >
        {lines.map((line) => (
          <LineView
            key={keyOf(line)}
            line={line}
            name={line.who === "candidate" ? "You" : nameOf(line.by)}
          />
        ))}
      </div>
      {props.children}
    </aside>
  );
}

function LineView({ line, name }: { line: Line; name: string }) {
  const candidate = line.who === "candidate";
  return (
    <div className={styles.line} data-who={line.who}>
      <p className={styles.who}>{name}</p>
      <p data-provisional={(candidate && line.provisional) || undefined}>
        {candidate ? line.text : <AsHeard {...line} />}
      </p>
      {!candidate && line.heardText !== null && (
        <p className={styles.note}>Interrupted: the last words were not heard.</p>
      )}
      {candidate && line.heardBadly && <p className={styles.badly}>Heard badly, not judged.</p>}
    </div>
  );
}

function keyOf(line: Line): string {
  return line.who === "candidate" ? `turn ${line.turn}` : `reply ${line.reply}`;
}
