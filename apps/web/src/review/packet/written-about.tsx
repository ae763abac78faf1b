import type { Feedback, Review } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useCallback } from "react";
import { getFeedback } from "../../api/index.ts";
import { useLoaded } from "../../frame/use-loaded.ts";
import { useChairs } from "../chairs/chairs-context.ts";
import { ModelRemarks } from "./model-remarks.tsx";
import { Packet } from "./packet.tsx";
import { RetoldAnswers } from "./retold-answers.tsx";
import styles from "./written-about.module.css";

/** What is written about the session after it: the packet, and each answer in a stronger order. */
export function WrittenAbout({ review }: { review: Review }) {
  const { hidden } = useChairs();
  const { turns } = review;
  // What one has still to look for oneself would be given away here.
  if (turns.length === 0 || hidden.size > 0) return null;
  return <Loaded review={review} />;
}

function Loaded({ review }: { review: Review }) {
  // A correction changes what can be written down: asked for anew with each new review.
  const load = useCallback(
    (signal: AbortSignal) => getFeedback(review.session.id, signal),
    [review],
  );
  const [feedback, again] = useLoaded<Feedback>(load);
  if (feedback.is === "failed") {
    return (
      <section aria-labelledby="packet">
        <h2 id="packet">The packet</h2>
        <div role="alert" className={styles.failed}>
          <p>{feedback.sentence}</p>
          <Button variant="default" onClick={again}>
            Try again
          </Button>
        </div>
      </section>
    );
  }
  const value = feedback.is === "ready" ? feedback.value : null;
  return (
    <>
      {/* A talk with somebody who is played has no boxes that its words could go into. */}
      {review.session.options.format !== "role-play" && <Packet packet={value?.packet ?? null} />}
      <RetoldAnswers retold={value?.retold ?? []} />
      {value && <ModelRemarks id={review.session.id} feedback={value} onWritten={again} />}
    </>
  );
}
