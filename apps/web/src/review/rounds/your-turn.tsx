import type { YourTurnReport } from "@greenroom/protocol";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

/** What was asked at the end, and whether it could have been asked of anybody. */
export function YourTurn({ report: { questions } }: { report: YourTurnReport }) {
  return (
    <section aria-labelledby="your-turn">
      <h2 id="your-turn">Your own questions</h2>
      {questions.length === 0 && (
        <p className={styles.hint}>It was your turn to ask, and no question was heard.</p>
      )}
      <ul className={styles.list}>
        {questions.map(({ specificity, because, ...said }) => (
          <OneFound
            key={said.startSample}
            name={specificity === "specific" ? "Fits this interview" : "Fits any interview"}
            verdict={specificity === "specific" ? "Specific" : "General"}
            level={specificity === "specific" ? "good" : "watch"}
            said={said}
          >
            <p className={styles.hint}>{because}</p>
          </OneFound>
        ))}
      </ul>
    </section>
  );
}
