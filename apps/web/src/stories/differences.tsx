import type { ChangedFactView, StoryView, TellingView } from "@greenroom/protocol";
import { Link } from "react-router";
import { when } from "../words/time.ts";
import { at } from "./at.ts";
import { changedName, recitedWords } from "./difference-words.ts";
import styles from "./differences.module.css";

/** What the tellings of a story make of each other: facts that changed, and words that never do. */
export function Differences({ story }: { story: StoryView }) {
  const { changed, recited, tellings } = story;
  const repeats = recited && tellings.find(({ id }) => id === recited.ofTellingId);
  if (changed.length === 0 && !repeats) return null;
  return (
    <div className={styles.differences}>
      {changed.length > 0 && (
        <>
          <h4>Told differently</h4>
          <p className={styles.hint}>
            Which one is right, only you know. Somebody who hears both may ask.
          </p>
          <ul className={styles.list}>
            {changed.map((fact) => (
              <Changed
                key={`${fact.about} ${fact.said[0]?.startSample}`}
                fact={fact}
                tellings={tellings}
              />
            ))}
          </ul>
        </>
      )}
      {recited && repeats && (
        <>
          <h4>Word for word</h4>
          <p>
            {recitedWords(recited.share)} is said as on {when(repeats.toldAt)}, such as “
            {recited.text}”.{" "}
            <span className={styles.hint}>What would you say if you had only the facts?</span>
          </p>
        </>
      )}
    </div>
  );
}

function Changed(props: { fact: ChangedFactView; tellings: readonly TellingView[] }) {
  const { fact, tellings } = props;
  return (
    <li>
      <p className={styles.about}>{changedName(fact)}</p>
      <ul className={styles.said}>
        {fact.said.map(({ tellingId, quote, startSample }) => {
          const telling = tellings.find(({ id }) => id === tellingId);
          if (!telling) return null;
          return (
            <li key={tellingId}>
              <span className={styles.when}>{when(telling.toldAt)}</span>
              {telling.replayable ? (
                <Link to={at(telling.sessionId, startSample)}>“… {quote} …”</Link>
              ) : (
                <span>“… {quote} …”</span>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
