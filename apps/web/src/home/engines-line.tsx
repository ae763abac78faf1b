import type { Status } from "@greenroom/protocol";
import type { Loaded } from "../frame/use-loaded.ts";
import type { DeviceVoice } from "../device-voice/device-speech.ts";
import { engineLines, leaving, starting, withDeviceVoice } from "./engine-words.ts";
import styles from "./engines-line.module.css";

/** What runs where, in one quiet list. */
export function EnginesLine(props: {
  status: Loaded<Status>;
  /** The voice of this device that speaks in the engine's place. */
  device?: DeviceVoice | null;
}) {
  const { status, device = null } = props;
  if (status.is !== "ready") return null;
  const awaited = starting(status.value.engines);
  const engines = withDeviceVoice(status.value.engines, device);
  const sent = leaving(engines);
  return (
    <div className={styles.engines}>
      <ul aria-label="What runs where">
        {engineLines(engines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {sent && <p>{sent}</p>}
      {awaited && <p>Warming up: {awaited}. You can go on meanwhile.</p>}
    </div>
  );
}
