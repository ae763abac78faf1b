import type { SessionSummary } from "@greenroom/protocol";
import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { deleteSession } from "../api/index.ts";
import { roughly, when } from "../words/time.ts";
import { Callout } from "./callout.tsx";
import styles from "./delete-session.module.css";
import { StoriesToldIn } from "./stories-told-in.tsx";
import { sentenceOf } from "./use-loaded.ts";

/** Asks once, and says what goes and where it lies. */
export function DeleteSession(props: {
  session: SessionSummary;
  folder: string;
  opened: boolean;
  onClose: () => void;
  onDeleted: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [keeping, setKeeping] = useState(false);

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await deleteSession(props.session.id, keeping ? "keep" : "delete");
      props.onClose();
      props.onDeleted();
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal.Root opened={props.opened} onClose={props.onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={styles.dialog}>
          <Modal.Title className={styles.title}>Delete this session?</Modal.Title>
          <p>
            The recording ({roughly(props.session.durationS)}, {when(props.session.startedAt)}), its
            words, figures and remarks are removed from this machine.{" "}
            {props.session.sample
              ? "The start page can bring the sample back, without what you wrote into it."
              : "They cannot be brought back."}
          </p>
          {props.opened && !props.session.sample && (
            <StoriesToldIn sessionId={props.session.id} keeping={keeping} onKeeping={setKeeping} />
          )}
          <p className={styles.folder}>
            They lie in <code>{props.folder}</code>.
          </p>
          {failure && <Callout kind="problem">{failure}</Callout>}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
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
