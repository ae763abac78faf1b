import { roleNames, type Review } from "@greenroom/protocol";
import { Button, Group } from "@mantine/core";
import { useDeferredValue, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Callout } from "../frame/callout.tsx";
import { DeleteSession } from "../frame/delete-session.tsx";
import { sessionToken } from "../live/session-token.ts";
import { practisedName } from "../words/catalog.ts";
import { counted, roughly, when } from "../words/time.ts";
import { ExportMenu } from "./export/export-menu.tsx";
import { SampleNote } from "./sample-note.tsx";
import styles from "./review-head.module.css";

export function ReviewHead({ review }: { review: Review }) {
  const { session, folder } = review;
  const [deleting, setDeleting] = useState(false);
  // A dialog that is closed keeps nobody waiting.
  const later = useDeferredValue(true, false);
  const navigate = useNavigate();
  const details = [
    when(session.startedAt),
    practisedName(session.options),
    roleNames[session.options.role],
    roughly(session.durationS),
    counted(review.turns.filter(({ asked }) => asked.kind !== "your-turn").length, "answer"),
  ];
  return (
    <header className={styles.head}>
      <h1>
        {session.sample ? "A sample" : "Your"} interview with {review.personaName}
      </h1>
      <p className={styles.details}>{details.join(" · ")}</p>
      {session.sample && (
        <div className={styles.open}>
          <SampleNote />
        </div>
      )}
      {session.state === "unfinished" && <BrokenOff sessionId={session.id} />}
      <Group mt="lg">
        <Button component={Link} to="/" radius="xl" variant="default">
          {session.sample ? "To the start page" : "Practise again"}
        </Button>
        <ExportMenu review={review} />
        <Button
          variant="subtle"
          color="gray"
          radius="xl"
          className={styles.delete}
          disabled={session.state === "live"}
          onClick={() => setDeleting(true)}
        >
          Delete this session
        </Button>
      </Group>
      <p className={styles.folder}>
        It lies in <code>{folder}</code> on this machine.
      </p>
      {later && (
        <DeleteSession
          session={session}
          folder={folder}
          opened={deleting}
          onClose={() => setDeleting(false)}
          onDeleted={() => void navigate("/")}
        />
      )}
    </header>
  );
}

/** A session that has not been ended, with the way back into it where this tab has one. */
function BrokenOff({ sessionId }: { sessionId: string }) {
  const back = sessionToken(sessionId) !== null && (
    <Button component={Link} to={`/room/${sessionId}`}>
      Back to the interview
    </Button>
  );
  return (
    <div className={styles.open}>
      <Callout kind="note" action={back}>
        This interview was broken off. Everything recorded until then is here.
      </Callout>
    </div>
  );
}
