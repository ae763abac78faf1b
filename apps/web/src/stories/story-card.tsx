import {
  pillarNames,
  storyThemeNames,
  type StoryPrompt,
  type StoryView,
} from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { ChangeStoryForm } from "./change-story.tsx";
import { DeleteStory } from "./delete-story.tsx";
import { Differences } from "./differences.tsx";
import { Serves } from "./serves.tsx";
import styles from "./story-card.module.css";
import { Tellings } from "./tellings.tsx";
import { TELLING_LIMIT_S, toDrill, toTellAgain } from "./to-tell.ts";

/** One story: what it is about, its tellings with their moments, and what it can serve. */
export function StoryCard(props: {
  story: StoryView;
  prompts: readonly StoryPrompt[];
  onChanged: () => void;
}) {
  const { story, prompts, onChanged } = props;
  const [doing, setDoing] = useState<"change" | "delete" | null>(null);
  const about = [
    ...story.themes.map((theme) => storyThemeNames[theme]),
    ...story.pillars.map((pillar) => pillarNames[pillar]),
  ];
  const heading = `story-${story.id}`;
  const drill = toDrill(story);
  return (
    <li>
      <article className={styles.story} aria-labelledby={heading}>
        <h3 id={heading} tabIndex={-1}>
          {story.title}
        </h3>
        <p className={styles.about}>
          {about.join(" · ")}
          {story.themes.length === 0 && " · no theme yet"}
        </p>
        <Tellings story={story} onChanged={onChanged} />
        <Differences story={story} />
        <Serves story={story} />
        <div className={styles.actions}>
          <Button
            component={Link}
            to="/green-room"
            state={{ tell: toTellAgain(prompts, story) }}
            variant="default"
            radius="xl"
            aria-label={`Tell it again in ${TELLING_LIMIT_S} seconds: “${story.title}”`}
          >
            Tell it again in {TELLING_LIMIT_S} seconds
          </Button>
          {drill && (
            <Button
              component={Link}
              to="/green-room"
              state={{ tell: drill }}
              variant="default"
              radius="xl"
              aria-label={`One story, three questions: “${story.title}”`}
            >
              One story, three questions
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            radius="xl"
            className={styles.quiet ?? ""}
            aria-expanded={doing === "change"}
            aria-label={`Rename or tag “${story.title}”`}
            onClick={() => setDoing(doing === "change" ? null : "change")}
          >
            Rename or tag
          </Button>
          <Button
            variant="subtle"
            color="gray"
            radius="xl"
            className={styles.quiet ?? ""}
            aria-label={`Delete “${story.title}”`}
            onClick={() => setDoing("delete")}
          >
            Delete
          </Button>
        </div>
        {doing === "change" && (
          <ChangeStoryForm
            story={story}
            onChanged={() => {
              setDoing(null);
              onChanged();
              document.getElementById(heading)?.focus();
            }}
            onCancel={() => setDoing(null)}
          />
        )}
        <DeleteStory
          story={story}
          opened={doing === "delete"}
          onClose={() => setDoing(null)}
          onDeleted={onChanged}
        />
      </article>
    </li>
  );
}
