import { SAMPLE_RATE_HZ, type Review } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { ChatBubbleIcon } from "@radix-ui/react-icons";
import { useEditing } from "../editing/editing-context.ts";
import { useRecording } from "../recording/recording-context.ts";
import { CommentHere } from "./comment-form.tsx";
import { CommentNotes } from "./comment-note.tsx";
import { useComments } from "./comments-context.ts";
import styles from "./comments.module.css";
import { momentAt } from "./placing.ts";

/** Notes for oneself, or from a mentor: all of them, and a way to write one on what was just heard. */
export function Comments({ review }: { review: Review }) {
  const { can } = useEditing();
  const recording = useRecording();
  const { all, deleted, writing, begin } = useComments();
  const { durationSamples } = review;
  if (durationSamples === 0 || (!can && all.length === 0)) return null;
  const here = writing?.place === "moment";
  const start = () => {
    recording.pause();
    const span = momentAt(recording.lead.currentTime * SAMPLE_RATE_HZ, durationSamples);
    begin({ place: "moment", about: { kind: "moment", span } });
  };
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">Comments</h2>
      {all.length === 0 && deleted.length === 0 && (
        <p className={styles.hint}>
          For yourself, or from a mentor: on what was just heard, or, by the bubble beside them in
          the transcript, on words. They stand on the time axis and go along with an export.
        </p>
      )}
      <CommentNotes comments={[...all, ...deleted]} where="list" />
      {can && !here && (
        <Button
          variant="default"
          radius="xl"
          leftSection={<ChatBubbleIcon aria-hidden="true" />}
          onClick={start}
        >
          Comment on this moment
        </Button>
      )}
      <CommentHere place="moment" />
    </section>
  );
}
