import {
  storyThemeNames,
  storyThemes,
  type StoryPrompt,
  type StoryTheme,
} from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { ChoiceGroup, type Choice } from "../frame/choice-group.tsx";
import styles from "./tell-one.module.css";
import { TELLING_LIMIT_S, toTellOne } from "./to-tell.ts";

const ANY = "any";
const choices: readonly Choice<StoryTheme | typeof ANY>[] = [
  { value: ANY, label: "Any, one I am proud of" },
  ...storyThemes.map((value) => ({ value, label: storyThemeNames[value] })),
];

/** One open question, asked in the room; the answer is offered as a story afterwards. */
export function TellOne({ prompts, first }: { prompts: readonly StoryPrompt[]; first: boolean }) {
  const [about, setAbout] = useState<StoryTheme | typeof ANY>(ANY);
  const tell = toTellOne(prompts, about === ANY ? null : about);
  const prompt = prompts.find(({ id }) => id === tell?.questionIds[0]);
  if (!tell || !prompt) return null;
  return (
    <section className={styles.tell} aria-labelledby="tell">
      <h2 id="tell">{first ? "Tell your first one" : "Tell another one"}</h2>
      <ChoiceGroup legend="What about?" choices={choices} value={about} onChange={setAbout} />
      <p className={styles.prompt}>“{prompt.text}”</p>
      <div className={styles.go}>
        <Button component={Link} to="/green-room" state={{ tell }} size="lg" radius="xl">
          Tell it in {TELLING_LIMIT_S} seconds
        </Button>
        <p className={styles.hint}>
          Out loud, in the room. Nobody cuts you off when the time is over.
        </p>
      </div>
    </section>
  );
}
