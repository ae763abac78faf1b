import type { Review } from "@greenroom/protocol";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { when } from "../../words/time.ts";
import { inOrderOfTime, retakenIn, type Retaken } from "./take-pairs.ts";
import { TakePair } from "./take-pair.tsx";
import styles from "./takes.module.css";

/** Questions that were answered more than once: two takes of each, side by side. */
export function Takes({ review }: { review: Review }) {
  const retaken = retakenIn(review);
  if (retaken.length === 0) return null;
  return (
    <section aria-labelledby="takes">
      <h2 id="takes">Takes</h2>
      <p className={styles.hint}>
        The first answer to the same question, then and now. What follow-ups brought is left out on
        both sides.
      </p>
      {retaken.map((each) => (
        <OneQuestion key={each.questionId} retaken={each} />
      ))}
    </section>
  );
}

function OneQuestion({ retaken: { own, others, against, text } }: { retaken: Retaken }) {
  const [chosen, choose] = useState(against.sessionId);
  // It may have been deleted since.
  const other = others.find(({ sessionId }) => sessionId === chosen) ?? against;
  const [earlier, later] = inOrderOfTime(own, other);
  return (
    <div className={styles.question}>
      <h3>{text}</h3>
      {others.length > 1 && (
        <NativeSelect
          className={styles.choice ?? ""}
          label="Beside the take of"
          value={other.sessionId}
          onChange={(event) => choose(event.currentTarget.value)}
          data={others.map(({ sessionId, startedAt }) => ({
            value: sessionId,
            label: when(startedAt),
          }))}
        />
      )}
      <TakePair key={`${earlier.sessionId} ${later.sessionId}`} earlier={earlier} later={later} />
    </div>
  );
}
