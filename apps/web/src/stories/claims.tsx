import {
  storyThemePhrases,
  type ClaimView,
  type StoryPrompt,
  type StoryView,
} from "@greenroom/protocol";
import { Link } from "react-router";
import { at } from "./at.ts";
import styles from "./claims.module.css";
import { toTellOne } from "./to-tell.ts";

/** What is said of oneself, held against the stories: as questions, since they may be told elsewhere. */
export function Claims({ story, prompts }: { story: StoryView; prompts: readonly StoryPrompt[] }) {
  const { claims, tellings } = story;
  if (claims.length === 0) return null;
  return (
    <div className={styles.claims}>
      <h4>What you say of yourself, and where you told it</h4>
      <ul>
        {claims.map((claim) => {
          const telling = tellings.find(({ id }) => id === claim.tellingId);
          return (
            <li key={claim.startSample}>
              {telling?.replayable ? (
                <Link to={at(telling.sessionId, claim.startSample)} className={styles.quote}>
                  “{claim.text}”
                </Link>
              ) : (
                <span className={styles.quote}>“{claim.text}”</span>
              )}
              <Under claim={claim} prompts={prompts} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Under({ claim, prompts }: { claim: ClaimView; prompts: readonly StoryPrompt[] }) {
  if (claim.stories.length > 0) {
    return (
      <p className={styles.under}>
        {claim.stories.map(({ id, title, by }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <Link to={`#story-${id}`}>{title}</Link>
            {by === "theme" && " (by its theme)"}
          </span>
        ))}
      </p>
    );
  }
  const [theme = null] = claim.themes;
  return (
    <p className={styles.under} data-open="">
      Which story would show this?{" "}
      <Link to="/green-room" state={{ tell: toTellOne(prompts, theme) }}>
        {theme ? `Tell one about ${storyThemePhrases[theme]}` : "Tell one"}
      </Link>
    </p>
  );
}
