import type { Review } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useEffect } from "react";
import { Link } from "react-router";
import { useStore } from "zustand";
import { Callout } from "../../frame/callout.tsx";
import { useEditing } from "../editing/editing-context.ts";
import { useRecording } from "../recording/recording-context.ts";
import { LaneSwitches } from "./lanes/lane-switches.tsx";
import { tellingLanes } from "./lanes/lanes.ts";
import type { Lane } from "./lanes/mark.ts";
import type { ReplayView } from "./replay-view.ts";
import styles from "./replay.module.css";
import { Timeline } from "./timeline.tsx";
import { ZoomControl } from "./zoom-control.tsx";

interface ReplayProps {
  readonly review: Review;
  readonly lanes: readonly Lane[];
  readonly view: ReplayView;
}

/** Both voices on one clock, and below them what is to be heard where. */
export function Replay(props: ReplayProps) {
  return (
    <section aria-labelledby="replay">
      <h2 id="replay">Replay</h2>
      {props.review.durationSamples === 0 ? <NothingRecorded /> : <Recorded {...props} />}
    </section>
  );
}

function NothingRecorded() {
  return (
    <div className={styles.nothing}>
      <p className={styles.nothingTitle}>Nothing was recorded.</p>
      <p>The interview ended before a word was said. What you say is drawn and played here.</p>
      <Button component={Link} to="/" variant="default" radius="xl" mt="md">
        Start another
      </Button>
    </div>
  );
}

function Recorded({ review, lanes, view }: ReplayProps) {
  const recording = useRecording();
  const failed = useStore(recording.store, ({ failed }) => failed);
  const { look } = useEditing();
  useEffect(() => {
    // A session that was deleted in another tab has no file: the page then says that it is gone.
    if (failed) void look();
  }, [failed, look]);
  const { shown, reason } = tellingLanes(lanes);
  if (failed) {
    return (
      <Callout kind="problem">
        <strong>The recording does not play.</strong> Its file lies in <code>{review.folder}</code>;
        the words below are kept. Reload the page to try again.
      </Callout>
    );
  }
  return (
    <div className={styles.player}>
      <div className={styles.tools}>
        {shown.length > 0 && <LaneSwitches lanes={shown} view={view} />}
        <ZoomControl view={view} />
      </div>
      <Timeline review={review} lanes={shown} view={view} />
      {reason !== null && <p className={styles.none}>{whyNoLanes(review, reason)}</p>}
    </div>
  );
}

/** One sentence in place of lanes that could tell nothing. */
function whyNoLanes({ turns, session }: Review, reason: string): string {
  if (session.state === "live") return "Pauses, fillers and pace appear here as you answer.";
  if (turns.length === 0) return "No answer was heard, so there is nothing to mark.";
  if (turns.every(({ heardBadly }) => heardBadly)) {
    return "Your answers were heard badly, so nothing is marked: it would be guesswork. A headset, or a quieter room, helps most.";
  }
  return `Pauses, fillers and pace are not marked (${reason}). After a longer answer they stand below the voices.`;
}
