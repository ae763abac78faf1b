import { latencyOf, type LatencyTrace } from "@greenroom/protocol";
import { latencySentence, partTime, partWords } from "./timing-words.ts";
import styles from "./wait.module.css";

/** One wait for a reply: its length in a sentence, and what it consisted of. */
export function Wait({ trace }: { trace: LatencyTrace }) {
  const latency = latencyOf(trace);
  return (
    <div className={styles.wait}>
      <p className={styles.sentence}>{latencySentence(latency, trace)}</p>
      {latency.totalMs !== null && (
        <>
          <div className={styles.bar} aria-hidden="true">
            {latency.parts.map((part) => (
              <span key={part.name} data-part={part.name} style={{ flexGrow: part.ms ?? 0 }} />
            ))}
          </div>
          <dl className={styles.parts}>
            {latency.parts.map((part) => (
              <div key={part.name} data-none={!part.ms || undefined}>
                <dt>
                  <span className={styles.swatch} data-part={part.name} aria-hidden="true" />
                  {partWords(part, trace)}
                </dt>
                <dd>{partTime(part)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
