import type { SessionSummary } from "@greenroom/protocol";
import { ActionIcon } from "@mantine/core";
import { TrashIcon } from "@radix-ui/react-icons";
import { useState } from "react";
import { Link } from "react-router";
import { DeleteSession } from "../frame/delete-session.tsx";
import { practisedName } from "../words/catalog.ts";
import { counted, roughly, when } from "../words/time.ts";
import styles from "./session-row.module.css";

const stateWords: Record<SessionSummary["state"], string | null> = {
  live: "still running",
  unfinished: "broken off",
  ended: null,
};

export function SessionRow(props: {
  session: SessionSummary;
  folder: string;
  onDeleted: () => void;
}) {
  const { session } = props;
  const [deleting, setDeleting] = useState(false);
  const details = [
    when(session.startedAt),
    practisedName(session.options),
    roughly(session.durationS),
    counted(session.turns, "answer"),
    stateWords[session.state],
  ].filter((part) => part !== null);
  return (
    <li className={styles.row}>
      <Link to={`/sessions/${session.id}`} className={styles.link}>
        <span className={styles.question}>
          {session.firstQuestion ?? "Ended before the first question"}
        </span>
        <span className={styles.details}>{details.join(" · ")}</span>
      </Link>
      <ActionIcon
        variant="subtle"
        size={44}
        className={styles.delete}
        aria-label={`Delete the session of ${when(session.startedAt)}`}
        onClick={() => setDeleting(true)}
      >
        <TrashIcon width={18} height={18} />
      </ActionIcon>
      <DeleteSession
        session={session}
        folder={props.folder}
        opened={deleting}
        onClose={() => setDeleting(false)}
        onDeleted={props.onDeleted}
      />
    </li>
  );
}
