import { lowerFirst } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { Link } from "react-router";
import { getNext } from "../api/index.ts";
import { useLoaded } from "../frame/use-loaded.ts";
import styles from "./next-up.module.css";

/**
 * The first thing to work on from the last session, as one line with a way to try it. Nothing while it
 * loads, and nothing where there is none: one can always simply start.
 */
export function NextUp() {
  const [loaded] = useLoaded(getNext);
  const next = loaded.is === "ready" ? loaded.value.next : null;
  if (next === null) return null;
  return (
    <section className={styles.next} aria-labelledby="next">
      <div className={styles.words}>
        <h2 id="next">
          Last time: <Link to={`/sessions/${next.sessionId}`}>{lowerFirst(next.workOn.title)}</Link>
        </h2>
        <p>{next.ask}</p>
      </div>
      <Button
        component={Link}
        to="/green-room"
        state={{ next }}
        variant="default"
        radius="xl"
        size="md"
        className={styles.try ?? ""}
      >
        Try it on another question
      </Button>
    </section>
  );
}
