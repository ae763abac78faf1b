import type { StoryView, TellingView } from "@greenroom/protocol";
import { Button, Group, Modal } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { deleteStory, deleteTelling } from "../api/index.ts";
import { Callout } from "../frame/callout.tsx";
import dialog from "../frame/delete-session.module.css";
import { sentenceOf } from "../frame/use-loaded.ts";
import { counted, when } from "../words/time.ts";

interface Deleting {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** A whole story: its title, its themes and all words. */
export function DeleteStory({ story, ...deleting }: Deleting & { story: StoryView }) {
  const recordings = story.tellings.some(({ replayable }) => replayable);
  return (
    <AskFirst {...deleting} title={`Delete “${story.title}”?`} remove={() => deleteStory(story.id)}>
      Its title, its themes and the words of {counted(story.tellings.length, "telling")} are removed
      from this machine.
      {recordings && " The sessions in which it was told stay as they are."}
    </AskFirst>
  );
}

/** One telling among several. */
export function DeleteTelling(props: Deleting & { storyId: string; telling: TellingView }) {
  const { storyId, telling, ...deleting } = props;
  return (
    <AskFirst
      {...deleting}
      title={`Take out the telling of ${when(telling.toldAt)}?`}
      remove={() => deleteTelling(storyId, telling.id)}
    >
      {telling.replayable
        ? "Its words leave this story. The session in which it was told stays as it is, and it can be kept again from there."
        : "Its words are removed from this machine, and its recording is gone already. They cannot be brought back."}
    </AskFirst>
  );
}

/** Asks once, and says what goes and what stays. */
function AskFirst(
  props: Deleting & { title: string; remove: () => Promise<void>; children: ReactNode },
) {
  const { opened, onClose, onDeleted, title, remove, children } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const go = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await remove();
      onClose();
      onDeleted();
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal.Root opened={opened} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={dialog.dialog}>
          <Modal.Title className={dialog.title}>{title}</Modal.Title>
          <p>{children}</p>
          {failure && <Callout kind="problem">{failure}</Callout>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Keep it
            </Button>
            <Button loading={busy} onClick={() => void go()}>
              Delete
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
