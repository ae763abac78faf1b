import { pillarNames, type StoryView } from "@greenroom/protocol";
import styles from "./story-card.module.css";

/** Questions of the bank that this story can answer, those that fit best first. */
export function Serves({ story: { serves, themes } }: { story: StoryView }) {
  const open = serves.filter(({ told }) => !told);
  if (open.length === 0) {
    return (
      <p className={styles.hint}>
        {themes.length === 0
          ? "Give it a theme, and you see which questions it can serve."
          : "No other question of the bank asks for this."}
      </p>
    );
  }
  return (
    <details className={styles.fold}>
      <summary>Questions it can serve</summary>
      <ul className={styles.serves}>
        {open.map(({ id, text, pillar }) => (
          <li key={id}>
            {text} <span className={styles.pillar}>{pillarNames[pillar]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
