import { clock, type TellingView } from "@greenroom/protocol";
import { Link } from "react-router";
import { at } from "./at.ts";
import { inOneLine } from "./in-one-line.ts";
import { secondsOf, when } from "../words/time.ts";
import styles from "./telling-item.module.css";

/** One telling: when, how long, to what question; each moment leads to where it was said. */
export function TellingItem({ telling }: { telling: TellingView }) {
  const { sessionId, span, toldAt, question, moments, text, replayable } = telling;
  const lengthS = secondsOf(span.endSample - span.startSample);
  return (
    <div className={styles.telling}>
      <p className={styles.when}>
        {replayable ? (
          <Link
            to={at(sessionId, span.startSample)}
            aria-label={`Listen to the telling of ${when(toldAt)}`}
          >
            {when(toldAt)}
          </Link>
        ) : (
          when(toldAt)
        )}
        {` · ${clock(lengthS)}`}
        {!replayable && " · the recording was deleted"}
      </p>
      <p className={styles.asked}>{question.text}</p>
      {moments.length > 0 && (
        <ul className={styles.moments} aria-label="Moments">
          {inOneLine(moments).map(({ name, text: quote, startSample }) => (
            <li key={`${name} ${startSample}`}>
              <span className={styles.name}>{name}</span>
              {replayable ? (
                <Link to={at(sessionId, startSample)} className={styles.quote}>
                  “{quote}”
                </Link>
              ) : (
                <span className={styles.quote}>“{quote}”</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <details className={styles.words}>
        <summary>The words</summary>
        <p>{text}</p>
      </details>
    </div>
  );
}
