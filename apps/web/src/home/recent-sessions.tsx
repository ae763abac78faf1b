import type { SessionList } from "@greenroom/protocol";
import { NotLoaded } from "../frame/not-loaded.tsx";
import type { Loaded } from "../frame/use-loaded.ts";
import styles from "./recent-sessions.module.css";
import { SessionRow } from "./session-row.tsx";

/** The last sessions of the person, each a way into its review. */
export function RecentSessions(props: { list: Loaded<SessionList>; again: () => void }) {
  const { list, again } = props;
  const own = list.is === "ready" ? list.value.sessions.filter(({ sample }) => !sample) : [];
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">Your sessions</h2>
      {list.is === "loading" && <Waiting />}
      {list.is === "failed" && (
        <NotLoaded what="the sessions" sentence={list.sentence} again={again} />
      )}
      {list.is === "ready" && own.length === 0 && (
        <p className={styles.empty}>
          Nothing yet. Your first interview will lie here: its recording, its words and its figures,
          in <code>{list.value.folder}</code> on this machine.
        </p>
      )}
      {list.is === "ready" && own.length > 0 && (
        <>
          <ul className={styles.list}>
            {own.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                folder={list.value.folder}
                onDeleted={again}
              />
            ))}
          </ul>
          <p className={styles.folder}>
            Everything lies in <code>{list.value.folder}</code> on this machine.
          </p>
        </>
      )}
    </section>
  );
}

function Waiting() {
  return (
    <div className={styles.waiting} aria-label="Loading your sessions" role="img">
      <span />
      <span />
      <span />
    </div>
  );
}
