import { Button } from "@mantine/core";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import type { Kept } from "./correction-form.tsx";
import styles from "./transcript.module.css";

/** What was changed just now, with the way back. */
export function KeptNote({ kept, onUndone }: { kept: Kept; onUndone: () => void }) {
  const { corrections } = useEditing().review.annotations;
  const { busy, failed, save } = useSaving();
  // It may have been taken back where it shows.
  if (kept.undo !== null && !corrections.some(({ id }) => id === kept.undo)) return null;
  const undo = async () => {
    if (kept.undo !== null && (await save({ type: "undo", id: kept.undo }))) onUndone();
  };
  return (
    <>
      <p className={styles.kept}>
        <span role="status">{kept.told}</span>
        {kept.undo !== null && (
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void undo()}>
            Undo
          </Button>
        )}
      </p>
      <SaveFailed problem={failed} onRetry={() => void undo()} />
    </>
  );
}
