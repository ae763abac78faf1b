import type { Take } from "@greenroom/protocol";
import { useEffect } from "react";
import { VerdictMark } from "../delivery/verdict-mark.tsx";
import { useRecording } from "../recording/recording-context.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { TakePanel } from "./take-panel.tsx";
import { comparedElements, comparedFigures, whatChanged } from "./take-words.ts";
import styles from "./takes.module.css";
import { useTakeRecording } from "./use-take-recording.ts";

/** Two takes of one question: what changed, what was measured, and both to hear and to read. */
export function TakePair({ earlier, later }: { earlier: Take; later: Take }) {
  const review = useRecording();
  const first = useTakeRecording(earlier);
  const second = useTakeRecording(later);
  useEffect(() => oneAtATime([review, first, second]), [review, first, second]);
  return (
    <>
      <Changes earlier={earlier} later={later} />
      <div className={styles.panels}>
        <TakePanel take={earlier} name="Earlier" recording={first} />
        <TakePanel take={later} name="Later" recording={second} />
      </div>
      <Table earlier={earlier} later={later} />
    </>
  );
}

function Changes({ earlier, later }: { earlier: Take; later: Take }) {
  const changes = whatChanged(earlier, later);
  if (changes.length === 0) {
    return <p className={styles.same}>By what is measured here, the two are alike.</p>;
  }
  return (
    <ul className={styles.changes} aria-label="What changed">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

function Table({ earlier, later }: { earlier: Take; later: Take }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">Earlier</th>
          <th scope="col">Later</th>
        </tr>
      </thead>
      <tbody>
        {comparedFigures(earlier, later).map(({ name, earlier, later }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{earlier}</td>
            <td>{later}</td>
          </tr>
        ))}
        {comparedElements(earlier, later).map(({ name, earlier, later, marks }) => (
          <tr key={name} data-changed={earlier !== later || undefined}>
            <th scope="row">{name}</th>
            <td>
              <VerdictMark level={marks[0]} /> {earlier}
            </td>
            <td>
              <VerdictMark level={marks[1]} /> {later}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
