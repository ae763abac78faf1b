import type { Review, SessionStories } from "@greenroom/protocol";
import { useCallback, useMemo } from "react";
import { Link } from "react-router";
import { storiesOfSession } from "../../api/index.ts";
import { useLoaded } from "../../frame/use-loaded.ts";
import { answersToKeep } from "./answers-to-keep.ts";
import { KeepAnswer } from "./keep-answer.tsx";
import styles from "./stories.module.css";

/** Answers that are stories, each to be kept with one click. Nothing where none is. */
export function Stories({ review }: { review: Review }) {
  const answers = useMemo(() => answersToKeep(review), [review]);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Stories</h2>
      <p className={styles.hint}>
        What you would tell again can be kept, with its moments and the questions that it can serve,
        among <Link to="/stories">your stories</Link>.
      </p>
      <Answers sessionId={review.session.id} answers={answers} />
    </section>
  );
}

function Answers(props: { sessionId: string; answers: ReturnType<typeof answersToKeep> }) {
  const { sessionId, answers } = props;
  const [loaded, again, put] = useLoaded<SessionStories>(
    useCallback((signal) => storiesOfSession(sessionId, signal), [sessionId]),
  );
  const known = loaded.is === "ready" ? loaded.value.answers : null;
  return (
    <ul className={styles.list}>
      {answers.map((each) => (
        <KeepAnswer
          key={each.answer.turn}
          sessionId={sessionId}
          answer={each}
          known={known?.find(({ turn }) => turn === each.answer.turn) ?? null}
          failed={loaded.is === "failed" ? loaded.sentence : null}
          onRetry={again}
          onChanged={(changed) =>
            put({
              answers: (known ?? []).map((one) => (one.turn === changed.turn ? changed : one)),
            })
          }
        />
      ))}
    </ul>
  );
}
