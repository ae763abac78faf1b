import {
  LONGEST_STORY_TITLE,
  pillarNames,
  pillars,
  storyThemeNames,
  storyThemes,
  type StoryView,
} from "@greenroom/protocol";
import { Button, Checkbox, Group, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { changeStory } from "../api/index.ts";
import { Callout } from "../frame/callout.tsx";
import { sentenceOf } from "../frame/use-loaded.ts";
import styles from "./change-story.module.css";

/** Another title, other themes and pillars. */
export function ChangeStoryForm(props: {
  story: StoryView;
  onChanged: () => void;
  onCancel: () => void;
}) {
  const { story, onChanged, onCancel } = props;
  const [title, setTitle] = useState(story.title);
  const [themes, setThemes] = useState<readonly string[]>(story.themes);
  const [ofPillars, setPillars] = useState<readonly string[]>(story.pillars);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await changeStory(story.id, {
        title: title.trim(),
        themes: storyThemes.filter((theme) => themes.includes(theme)),
        pillars: pillars.filter((pillar) => ofPillars.includes(pillar)),
      });
      onChanged();
    } catch (error) {
      setFailure(sentenceOf(error));
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <form
      className={styles.form}
      aria-label={`Rename or tag “${story.title}”`}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <TextInput
        label="Title"
        value={title}
        maxLength={LONGEST_STORY_TITLE}
        data-autofocus
        autoFocus
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Checkbox.Group label="Themes" value={[...themes]} onChange={setThemes}>
        <Group gap="sm" mt={6}>
          {storyThemes.map((theme) => (
            <Checkbox key={theme} value={theme} label={storyThemeNames[theme]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group label="Pillars" value={[...ofPillars]} onChange={setPillars}>
        <Group gap="sm" mt={6}>
          {pillars.map((pillar) => (
            <Checkbox key={pillar} value={pillar} label={pillarNames[pillar]} />
          ))}
        </Group>
      </Checkbox.Group>
      {failure && <Callout kind="problem">Not saved. {failure}</Callout>}
      <Group>
        <Button type="submit" loading={busy} disabled={title.trim() === ""}>
          Save
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
