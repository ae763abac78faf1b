import type { Review } from "@greenroom/protocol";
import { Button, Group } from "@mantine/core";
import { useCallback, useEffect, useRef } from "react";
import { Link, useParams } from "react-router";
import { getReview } from "../api/index.ts";
import styles from "../frame/lost.module.css";
import { Page } from "../frame/page.tsx";
import { codeOf, useLoaded } from "../frame/use-loaded.ts";
import { EditingContext, useEditor } from "./editing/editing-context.ts";
import { ReviewWaiting } from "./review-waiting.tsx";

// The screen carries the waveform; nobody waits for it before the interview.
const loadScreen = () => import("./review-screen.tsx");

interface Opened {
  readonly review: Review;
  readonly screen: Awaited<ReturnType<typeof loadScreen>>;
}

/** A session that still runs, or is being finished, is looked at again after this long. */
const LIVE_POLL_MS = 2_000;

export function ReviewPage() {
  const { id = "" } = useParams();
  return <LoadedReview key={id} id={id} />;
}

function LoadedReview({ id }: { id: string }) {
  const growing = useRef<Opened>(null);
  // Both at once, and without Suspense: what replaces a fallback is held back by React for 300 ms.
  const [opened, again, put] = useLoaded(
    useCallback(
      async (signal: AbortSignal): Promise<Opened> => {
        try {
          const [review, screen] = await Promise.all([getReview(id, signal), loadScreen()]);
          const opened = { review, screen };
          growing.current = review.session.state === "live" ? opened : null;
          return opened;
        } catch (error) {
          // One look that fails takes nothing away: it stays in sight, and is looked at again.
          if (growing.current && !isGone(codeOf(error))) return { ...growing.current };
          throw error;
        }
      },
      [id],
    ),
  );
  const live = opened.is === "ready" && opened.value.review.session.state === "live";
  useEffect(() => {
    if (!live) return;
    const timer = setTimeout(again, LIVE_POLL_MS);
    return () => clearTimeout(timer);
  }, [live, opened, again]);

  if (opened.is === "loading") return <ReviewWaiting />;
  if (opened.is === "ready")
    return <EditableReview opened={opened.value} put={put} onGone={again} />;
  const gone = isGone(opened.code);
  return (
    <Page title="Review">
      <div className={styles.lost} role="alert">
        <h1>{gone ? "This session is not here." : "The review does not open."}</h1>
        <p>{gone ? "It was deleted, or the address is not complete." : opened.sentence}</p>
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

function isGone(code: string): boolean {
  return code === "not_found" || code === "session_unknown";
}

/** The review with all that a person may change in it: what they change is on the page at once. */
function EditableReview(props: {
  opened: Opened;
  put: (opened: Opened) => void;
  onGone: () => void;
}) {
  const { opened, put, onGone } = props;
  const { review, screen } = opened;
  const putReview = useCallback((next: Review) => put({ review: next, screen }), [put, screen]);
  const editing = useEditor(review, putReview, onGone);
  return (
    <EditingContext value={editing}>
      <screen.ReviewScreen review={review} />
    </EditingContext>
  );
}
