import type { AboutOneself, StoryPrompt, StoryView } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { useStore } from "zustand";
import { choices } from "../interview/choices.ts";
import { Claims } from "./claims.tsx";
import { DeleteStory } from "./delete-story.tsx";
import { Differences } from "./differences.tsx";
import styles from "./story-card.module.css";
import { Tellings } from "./tellings.tsx";
import { toTellOneself } from "./to-tell.ts";

const names = {
  narrative: "Your way so far",
  philosophy: "How you lead",
} as const;
const hints = {
  narrative: "Where you have been, what you have learned, where you are going.",
  philosophy: "What somebody who works with you would see of it.",
} as const;

/** One's narrative, or one's philosophy: practised aloud, kept, and held against the stories. */
export function Oneself(props: {
  about: AboutOneself;
  kept: StoryView | null;
  prompts: readonly StoryPrompt[];
  onChanged: () => void;
}) {
  const { about, kept, prompts, onChanged } = props;
  const role = useStore(choices, ({ role }) => role);
  const [deleting, setDeleting] = useState(false);
  const heading = kept ? `story-${kept.id}` : about.kind;
  const name = names[about.kind];
  const practise = kept ? "Practise it again" : "Practise it aloud";
  return (
    <li>
      <article className={styles.story} aria-labelledby={heading}>
        <h3 id={heading} tabIndex={-1}>
          {name}
        </h3>
        <p className={styles.about}>{hints[about.kind]}</p>
        {kept && <Tellings story={kept} onChanged={onChanged} />}
        {kept && <Differences story={kept} />}
        {kept && <Claims story={kept} prompts={prompts} />}
        <div className={styles.actions}>
          <Button
            component={Link}
            to="/green-room"
            state={{ tell: toTellOneself(about, role, kept?.tellings.length ?? 0) }}
            variant="default"
            radius="xl"
            aria-label={`${practise}: ${name}`}
          >
            {practise}
          </Button>
          {kept && (
            <Button
              variant="subtle"
              color="gray"
              radius="xl"
              className={styles.quiet ?? ""}
              aria-label={`Delete “${kept.title}”`}
              onClick={() => setDeleting(true)}
            >
              Delete
            </Button>
          )}
        </div>
        {kept && (
          <DeleteStory
            story={kept}
            opened={deleting}
            onClose={() => setDeleting(false)}
            onDeleted={onChanged}
          />
        )}
      </article>
    </li>
  );
}
