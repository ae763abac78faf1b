import { latencyOf, type ReviewTurn } from "@greenroom/protocol";
import { useState } from "react";
import { Wait } from "../../timing/wait.tsx";
import { duration, typicalWait } from "../../timing/timing-words.ts";
import { AskedBy } from "../asked-by.tsx";
import styles from "./timing.module.css";

/** How long one waited for each reply, and for what. It is about the interviewer, so it comes last, folded. */
export function Timing({ turns }: { turns: readonly ReviewTurn[] }) {
  const [open, setOpen] = useState(false);
  const waits = turns.flatMap((turn) => {
    const latency = latencyOf(turn.latency);
    // Who is broken into has waited for nothing.
    if (turn.latency.endedBy === "break-in") return [];
    return latency.totalMs === null ? [] : [{ turn, latency, totalMs: latency.totalMs }];
  });
  if (waits.length === 0) return null;
  return (
    <section aria-labelledby="timing">
      <h2 id="timing">Timing</h2>
      <p className={styles.hint}>{typicalWait(waits.map(({ latency }) => latency))}</p>
      <details className={styles.all} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Answer by answer</summary>
        {open &&
          waits.map(({ turn, totalMs }) => (
            <details key={turn.turn} className={styles.turn} open={waits.length === 1}>
              <summary>
                <span className={styles.asked}>
                  {turn.asked.text}
                  <AskedBy by={turn.asked.by} />
                </span>
                <span className={styles.total}>{duration(totalMs)}</span>
              </summary>
              <Wait trace={turn.latency} />
            </details>
          ))}
      </details>
    </section>
  );
}
