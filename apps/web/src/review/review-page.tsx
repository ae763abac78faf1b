import type { Review } from "@greenroom/protocol";
import { Button, Group } from "@mantine/core";
import { lazy, Suspense, useCallback, useEffect } from "react";
import { Link, useParams } from "react-router";
import { getReview } from "../api/index.ts";
import styles from "../frame/lost.module.css";
import { Page } from "../frame/page.tsx";
import { useLoaded } from "../frame/use-loaded.ts";
import { EditingContext, useEditor } from "./editing/editing-context.ts";
import { ReviewWaiting } from "./review-waiting.tsx";

// The screen carries the waveform; nobody waits for it before the interview.
const loadScreen = () => import("./review-screen.tsx");
const ReviewScreen = lazy(async () => ({ default: (await loadScreen()).ReviewScreen }));

/** A session that still runs, or is being finished, is looked at again after this long. */
const LIVE_POLL_MS = 2_000;

export function ReviewPage() {
  const { id = "" } = useParams();
  // The screen comes while the review is asked for, not after it; where it cannot, it is told of there.
  useEffect(() => void loadScreen().catch(() => {}), []);
  return <LoadedReview key={id} id={id} />;
}

function LoadedReview({ id }: { id: string }) {
  const [review, again, put] = useLoaded(
    useCallback((signal: AbortSignal) => getReview(id, signal), [id]),
  );
  const live = review.is === "ready" && review.value.session.state === "live";
  useEffect(() => {
    if (!live) return;
    const timer = setTimeout(again, LIVE_POLL_MS);
    return () => clearTimeout(timer);
  }, [live, review, again]);

  if (review.is === "loading") return <ReviewWaiting />;
  if (review.is === "ready") {
    return (
      <Suspense fallback={<ReviewWaiting />}>
        <EditableReview review={review.value} put={put} />
      </Suspense>
    );
  }
  const gone = review.code === "not_found" || review.code === "session_unknown";
  return (
    <Page title="Review">
      <div className={styles.lost} role="alert">
        <h1>{gone ? "This session is not here." : "The review does not open."}</h1>
        <p>{gone ? "It was deleted, or the address is not complete." : review.sentence}</p>
        <Group>
          {!gone && (
            <Button size="lg" onClick={again}>
              Try again
            </Button>
          )}
          <Button size="lg" variant={gone ? "filled" : "default"} component={Link} to="/">
            Go to your sessions
          </Button>
        </Group>
      </div>
    </Page>
  );
}

/** The review with all that a person may change in it: what they change is on the page at once. */
function EditableReview({ review, put }: { review: Review; put: (review: Review) => void }) {
  const editing = useEditor(review, put);
  return (
    <EditingContext value={editing}>
      <ReviewScreen review={review} />
    </EditingContext>
  );
}
