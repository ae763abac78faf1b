import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { sessionToken } from "../live/session-token.ts";
import { isJustEnded } from "./just-ended.ts";
import styles from "./still-growing.module.css";

/**
 * A review that is not whole yet: somebody still speaks, or the last words are being read. It stands
 * where the offer to switch chairs will, as large as that, so that nothing moves when the rest arrives.
 */
export function StillGrowing({ sessionId }: { sessionId: string }) {
  const over = isJustEnded(useLocation().state);
  return (
    <aside className={styles.growing} aria-label="Not whole yet">
      <p>
        {over
          ? "Your last words are still being read. The review grows by itself; in a moment it is whole."
          : "This interview is still running, or its last words are still being read. What is here so far grows by itself."}
      </p>
      {!over && sessionToken(sessionId) !== null && (
        <Button component={Link} to={`/room/${sessionId}`} variant="default" radius="xl">
          Back to the interview
        </Button>
      )}
    </aside>
  );
}

/** Says once, to whoever does not see it, that the rest has come. */
export function WholeNow({ whole }: { whole: boolean }) {
  const [waited] = useState(!whole);
  return (
    <p className={styles.aloud} role="status">
      {waited && whole && "The review is whole now."}
    </p>
  );
}
