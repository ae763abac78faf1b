import {
  storyThemeNames,
  storyThemePhrases,
  type StoryPrompt,
  type StoryView,
} from "@greenroom/protocol";
import { Link } from "react-router";
import { coverageOf, coverageWords } from "./coverage-of.ts";
import styles from "./coverage.module.css";
import { toTellOne } from "./to-tell.ts";

/** The five themes, each with its stories or a way to the first one. */
export function Coverage(props: {
  stories: readonly StoryView[];
  prompts: readonly StoryPrompt[];
}) {
  const { stories, prompts } = props;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">What they cover</h2>
      <p className={styles.words}>{coverageWords(stories)}</p>
      <ul className={styles.themes}>
        {coverageOf(stories).map(({ theme, stories: told }) => (
          <li key={theme} className={styles.theme} data-open={told.length === 0 || undefined}>
            <h3>{storyThemeNames[theme]}</h3>
            {told.length > 0 ? (
              <ul>
                {told.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`#story-${id}`}>{title}</Link>
                  </li>
                ))}
              </ul>
            ) : (
              <Link
                to="/green-room"
                state={{ tell: toTellOne(prompts, theme) }}
                aria-label={`Tell one about ${storyThemePhrases[theme]}`}
              >
                Tell one
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
