import type { Status } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { Callout } from "../frame/callout.tsx";
import type { Loaded } from "../frame/use-loaded.ts";
import { failures, limits } from "./engine-words.ts";
import styles from "./engine-troubles.module.css";

/** What stands in the way of an interview, and what to do about it. Nothing where all is well. */
export function EngineTroubles(props: { status: Loaded<Status>; again: () => void }) {
  const { status, again } = props;
  if (status.is === "loading") return null;
  if (status.is === "failed") {
    return (
      <div className={styles.troubles}>
        <Callout
          kind="problem"
          action={
            <Button variant="default" onClick={again}>
              Try again
            </Button>
          }
        >
          {status.sentence}
        </Callout>
      </div>
    );
  }
  const failed = failures(status.value.engines);
  const limited = limits(status.value.engines);
  if (failed.length === 0 && limited.length === 0) return null;
  return (
    <div className={styles.troubles}>
      {failed.map(({ name, detail }) => (
        <Callout key={name} kind="problem">
          <strong>{name} does not start.</strong> {detail}
        </Callout>
      ))}
      {limited.map((sentence) => (
        <Callout key={sentence} kind="note">
          {sentence}
        </Callout>
      ))}
    </div>
  );
}
