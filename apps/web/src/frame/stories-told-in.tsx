import type { Stories, StoryView } from "@greenroom/protocol";
import { Checkbox } from "@mantine/core";
import { listStories } from "../api/index.ts";
import { useLoaded } from "./use-loaded.ts";

/** Stories that lose words with a session, and the choice to keep these. Nothing where none does. */
export function StoriesToldIn(props: {
  sessionId: string;
  keeping: boolean;
  onKeeping: (keeping: boolean) => void;
}) {
  const { sessionId, keeping, onKeeping } = props;
  const [loaded] = useLoaded(listStories);
  const told = loaded.is === "ready" ? toldIn(loaded.value, sessionId) : [];
  if (loaded.is === "failed") return <p>What you keep of it as a story goes as well.</p>;
  if (told.length === 0) return null;
  const names = told.map(({ title }) => `“${title}”`).join(", ");
  const only = told.filter(({ tellings }) =>
    tellings.every((each) => each.sessionId === sessionId),
  );
  return (
    <>
      <p>
        What you told here of {names} goes as well
        {only.length > 0 &&
          (only.length === told.length
            ? ": told nowhere else, so nothing of it would be left"
            : `; of ${only.map(({ title }) => `“${title}”`).join(", ")} nothing would be left`)}
        .
      </p>
      <Checkbox
        checked={keeping}
        onChange={(event) => onKeeping(event.currentTarget.checked)}
        label="Keep these words among my stories, without the recording"
      />
    </>
  );
}

function toldIn({ stories }: Stories, sessionId: string): StoryView[] {
  return stories.filter(({ tellings }) => tellings.some((each) => each.sessionId === sessionId));
}
