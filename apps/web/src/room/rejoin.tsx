import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { microphoneFailureTable, type MicrophoneAdvice } from "../audio/microphone-failures.ts";
import { Callout } from "../frame/callout.tsx";
import styles from "../frame/lost.module.css";
import { Page } from "../frame/page.tsx";
import { enterRoom, openMicrophone } from "../interview/interview.ts";
import { sessionToken } from "../live/session-token.ts";

/** After a reload: browsers want a click before they listen and speak again. */
export function Rejoin({ sessionId }: { sessionId: string }) {
  const token = sessionToken(sessionId);
  const [waiting, setWaiting] = useState(false);
  const [advice, setAdvice] = useState<MicrophoneAdvice | null>(null);

  const goOn = async (token: string) => {
    setWaiting(true);
    setAdvice(null);
    const audio = await openMicrophone();
    const { microphone } = audio.store.getState();
    if (microphone.is === "on") enterRoom(sessionId, token);
    else if (microphone.is === "failed") setAdvice(microphoneFailureTable[microphone.failure]);
    setWaiting(false);
  };

  if (token === null) {
    return (
      <Page title="Interview elsewhere">
        <div className={styles.lost}>
          <h1>This interview belongs to another window.</h1>
          <p>Only the tab that joined it may speak in it. What was said so far is in its review.</p>
          <Button component={Link} to={`/sessions/${sessionId}`} size="lg">
            Open the review
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title="Continue">
      <div className={styles.lost}>
        <h1>You are still in the interview.</h1>
        <p>
          The page was loaded anew, so your microphone is off. What you said is kept. Continue when
          you are ready; the interviewer waits.
        </p>
        {advice && (
          <Callout kind="problem">
            <strong>{advice.sentence}</strong> {advice.next}
          </Callout>
        )}
        <Button size="xl" radius="xl" loading={waiting} onClick={() => void goOn(token)}>
          Continue the interview
        </Button>
        <p>
          <Link to={`/sessions/${sessionId}`}>Look at what was recorded</Link>
        </p>
      </div>
    </Page>
  );
}
