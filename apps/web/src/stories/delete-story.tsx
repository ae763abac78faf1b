import type { StoryView } from "@greenroom/protocol";
import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { deleteStory } from "../api/index.ts";
import { Callout } from "../frame/callout.tsx";
import dialog from "../frame/delete-session.module.css";
import { sentenceOf } from "../frame/use-loaded.ts";
import { counted } from "../words/time.ts";

/** Asks once, and says what goes and what stays. */
export function DeleteStory(props: {
  story: StoryView;
  opened: boolean;
  onClose: () => void;
  onDeleted: () => void;
}) {
  const { story, opened, onClose, onDeleted } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await deleteStory(story.id);
      onClose();
      onDeleted();
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  const recordings = story.tellings.some(({ replayable }) => replayable);
  return (
    <Modal.Root opened={opened} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={dialog.dialog}>
          <Modal.Title className={dialog.title}>Delete “{story.title}”?</Modal.Title>
          <p>
            Its title, its themes and the words of {counted(story.tellings.length, "telling")} are
            removed from this machine.
            {recordings && " The sessions in which it was told stay as they are."}
          </p>
          {failure && <Callout kind="problem">{failure}</Callout>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Keep it
            </Button>
            <Button loading={busy} onClick={() => void remove()}>
              Delete
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
