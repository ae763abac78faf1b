import type { SessionSummary } from "@greenroom/protocol";
import { Button, Group, Modal, Text } from "@mantine/core";
import { useState } from "react";
import { deleteSession } from "../api/index.ts";
import { roughly, when } from "../words/time.ts";
import { Callout } from "./callout.tsx";
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

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await deleteSession(props.session.id);
      props.onClose();
      props.onDeleted();
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="Delete this session?"
      centered
      styles={{ title: { fontFamily: "var(--serif)", fontSize: 24 } }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <Text>
        The recording ({roughly(props.session.durationS)}, {when(props.session.startedAt)}), its
        words, figures and remarks are removed from this machine. They cannot be brought back.
      </Text>
      <Text mt="sm" c="dimmed" fz={15}>
        They lie in <code style={{ overflowWrap: "anywhere" }}>{props.folder}</code>.
      </Text>
      {failure && (
        <div style={{ marginTop: 16 }}>
          <Callout kind="problem">{failure}</Callout>
        </div>
      )}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={props.onClose}>
          Keep it
        </Button>
        <Button loading={busy} onClick={() => void remove()}>
          Delete
        </Button>
      </Group>
    </Modal>
  );
}
