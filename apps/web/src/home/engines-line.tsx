import type { Status } from "@greenroom/protocol";
import type { Loaded } from "../frame/use-loaded.ts";
import { engineLines, leaving, starting } from "./engine-words.ts";
import styles from "./engines-line.module.css";

/** What runs where, in one quiet list. */
export function EnginesLine({ status }: { status: Loaded<Status> }) {
  if (status.is !== "ready") return null;
  const awaited = starting(status.value.engines);
  const sent = leaving(status.value.engines);
  return (
    <div className={styles.engines}>
      <ul aria-label="What runs where">
        {engineLines(status.value.engines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {sent && <p>{sent}</p>}
      {awaited && <p>Warming up: {awaited}. You can go on meanwhile.</p>}
    </div>
  );
}
