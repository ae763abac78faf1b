import { Button } from "@mantine/core";
import { Link } from "react-router";
import { listStories } from "../api/index.ts";
import { useLoaded } from "../frame/use-loaded.ts";
import { coverageWords } from "../stories/coverage-of.ts";
import styles from "./next-up.module.css";

/** The way to the stories, and how far one has come with them. */
export function StoriesLine() {
  const [loaded] = useLoaded(listStories);
  const told = loaded.is === "ready" ? loaded.value.stories : [];
  const stories = told.filter(({ kind }) => kind === "story");
  return (
    <section className={styles.next} aria-labelledby="stories">
      <div className={styles.words}>
        <h2 id="stories">Your stories</h2>
        <p>
          {stories.length > 0
            ? coverageWords(stories)
            : "Most questions about the past are answered with the same few stories. Tell yours, and see what is missing."}
        </p>
      </div>
      <Button
        component={Link}
        to="/stories"
        variant="default"
        radius="xl"
        size="md"
        className={styles.try ?? ""}
      >
        {stories.length > 0 ? "Go to your stories" : "Tell a story in 90 seconds"}
      </Button>
    </section>
  );
}
