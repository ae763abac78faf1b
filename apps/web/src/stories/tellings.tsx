import type { StoryView, TellingView } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { counted, when } from "../words/time.ts";
import { DeleteTelling } from "./delete-story.tsx";
import styles from "./story-card.module.css";
import { TellingItem } from "./telling-item.tsx";

/** All tellings: the newest in sight, the earlier ones folded; each can be taken out where there are more. */
export function Tellings({ story, onChanged }: { story: StoryView; onChanged: () => void }) {
  const [newest, ...earlier] = story.tellings;
  const removable = earlier.length > 0;
  const one = (telling: TellingView) => (
    <div key={telling.id}>
      <TellingItem telling={telling} />
      {removable && <TakeOut storyId={story.id} telling={telling} onChanged={onChanged} />}
    </div>
  );
  return (
    <>
      {newest && one(newest)}
      {earlier.length > 0 && (
        <details className={styles.fold}>
          <summary>{counted(earlier.length, "earlier telling")}</summary>
          {earlier.map(one)}
        </details>
      )}
    </>
  );
}

function TakeOut(props: { storyId: string; telling: TellingView; onChanged: () => void }) {
  const { storyId, telling, onChanged } = props;
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        className={styles.out ?? ""}
        aria-label={`Take out: the telling of ${when(telling.toldAt)}`}
        onClick={() => setOpened(true)}
      >
        Take out
      </Button>
      <DeleteTelling
        storyId={storyId}
        telling={telling}
        opened={opened}
        onClose={() => setOpened(false)}
        onDeleted={onChanged}
      />
    </>
  );
}
