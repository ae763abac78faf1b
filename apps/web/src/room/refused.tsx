import type { Problem } from "@greenroom/protocol";
import { Button, Group } from "@mantine/core";
import { Link } from "react-router";
import { Page } from "../frame/page.tsx";
import styles from "../frame/lost.module.css";
import { enterRoom, leaveInterview, openMicrophone } from "../interview/interview.ts";
import { sessionToken } from "../live/session-token.ts";

/** The server does not let this page in (any more): why, and where to go instead. */
export function Refused({ sessionId, problem }: { sessionId: string; problem: Problem }) {
  const takeBack = async () => {
    const token = sessionToken(sessionId);
    if (token === null) return;
    await leaveInterview();
    await openMicrophone();
    enterRoom(sessionId, token);
  };
  return (
    <Page title="Not in the interview">
      <div className={styles.lost} role="alert">
        <h1>You are not in this interview.</h1>
        <p>{problem.sentence}</p>
        <Group>
          {problem.code === "protocol_unknown" && (
            <Button size="lg" onClick={() => window.location.reload()}>
              Reload the page
            </Button>
          )}
          {problem.code === "session_taken" && (
            <Button size="lg" onClick={() => void takeBack()}>
              Continue here
            </Button>
          )}
          {problem.code !== "session_unknown" && (
            <Button variant="default" size="lg" component={Link} to={`/sessions/${sessionId}`}>
              Open the review
            </Button>
          )}
          <Button variant="default" size="lg" component={Link} to="/">
            Go home
          </Button>
        </Group>
      </div>
    </Page>
  );
}
