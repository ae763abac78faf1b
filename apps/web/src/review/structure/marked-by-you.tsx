import { Button } from "@mantine/core";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import styles from "./element-card.module.css";

/** Whose quote it is, and the way to take it back. */
export function MarkedByYou({ markId, name }: { markId: string; name: string }) {
  const { can } = useEditing();
  const { busy, failed, save } = useSaving();
  const undo = () => void save({ type: "undo", id: markId });
  return (
    <>
      <span className={styles.byYou}>Marked by you</span>
      {can && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.takeBack ?? ""}
          loading={busy}
          aria-label={`Take back your mark of “${name}”`}
          onClick={undo}
        >
          Take back
        </Button>
      )}
      <SaveFailed problem={failed} onRetry={undo} />
    </>
  );
}
