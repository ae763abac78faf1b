import type { Review } from "@greenroom/protocol";
import { useStore } from "zustand";
import { Callout } from "../../frame/callout.tsx";
import { useRecording } from "../recording/recording-context.ts";
import type { Recording } from "../recording/recording.ts";
import { NowSaid } from "./now-said.tsx";
import styles from "./replay.module.css";
import { Waveform } from "./waveform.tsx";

export function Replay({ review }: { review: Review }) {
  const recording = useRecording();
  return (
    <section aria-labelledby="replay">
      <h2 id="replay">Replay</h2>
      {review.durationSamples === 0 && (
        <p className={styles.empty}>Nothing was recorded: the interview ended before it began.</p>
      )}
      {review.durationSamples > 0 && <Player review={review} recording={recording} />}
    </section>
  );
}

function Player({ review, recording }: { review: Review; recording: Recording }) {
  const failed = useStore(recording.store, ({ failed }) => failed);
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
      <p className={styles.legend}>
        <span data-who="interviewer">{review.personaName}</span>
        <span data-who="candidate">You</span>
      </p>
      <Waveform sessionId={review.session.id} recording={recording} />
      <NowSaid review={review} recording={recording} />
    </div>
  );
}
