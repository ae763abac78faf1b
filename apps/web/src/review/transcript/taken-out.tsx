import type { Correction } from "@greenroom/protocol";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import styles from "./words.module.css";

/** Words that the person took out, where they stood: pressed, they are back. */
export function TakenOut({ correction }: { correction: Correction }) {
  const { can } = useEditing();
  const { busy, failed, save } = useSaving();
  const { id, heardAs } = correction;
  const undo = () => void save({ type: "undo", id });
  return (
    <>
      <button
        type="button"
        className={styles.takenOut}
        disabled={!can || busy}
        title="You took this out. Press it to put it back."
        aria-label={`Taken out by you: “${heardAs}”. Put it back`}
        onClick={undo}
      >
        <s>{heardAs}</s>
      </button>
      <SaveFailed problem={failed} onRetry={undo} />
    </>
  );
}
