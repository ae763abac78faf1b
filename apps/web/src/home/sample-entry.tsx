import type { SampleState } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { restoreSample } from "../api/index.ts";
import { sentenceOf } from "../frame/use-loaded.ts";
import styles from "./sample-entry.module.css";

/** On the first visit: a way to see what a review is before speaking a word. */
export function SampleFirst({ sample }: { sample: SampleState | null }) {
  if (sample?.state === "ready") {
    return (
      <div className={styles.first}>
        <Button
          component={Link}
          to={`/sessions/${sample.id}`}
          variant="default"
          size="md"
          radius="xl"
        >
          Look at a sample review
        </Button>
        <p>A strong answer and a weak one, by machine voices. No microphone needed.</p>
      </div>
    );
  }
  if (sample?.state === "preparing") {
    const percent = Math.floor(sample.progress * 100);
    return (
      <div className={styles.first}>
        <label className={styles.preparing}>
          A sample review is being prepared: {percent} %
          <progress max={100} value={percent} />
        </label>
        <p>About a minute, once. You need not wait for it.</p>
      </div>
    );
  }
  return null;
}

/** Later on: a quiet way back to it, also where it was deleted. */
export function SampleLater(props: { sample: SampleState | null; onRestored: () => void }) {
  const { sample, onRestored } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const restore = async () => {
    setFailure(null);
    try {
      await restoreSample();
      onRestored();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  if (sample?.state === "ready") {
    return (
      <p className={styles.later}>
        <Link to={`/sessions/${sample.id}`}>Look at the sample review</Link>
      </p>
    );
  }
  if (sample?.state === "preparing") {
    return (
      <p className={styles.later}>
        The sample review is being prepared: {Math.floor(sample.progress * 100)} %
      </p>
    );
  }
  if (sample?.state === "deleted") {
    return (
      <p className={styles.later}>
        <button type="button" className={styles.restore} onClick={() => void restore()}>
          Bring the sample review back
        </button>
        {failure && <span role="alert"> {failure}</span>}
      </p>
    );
  }
  return null;
}
