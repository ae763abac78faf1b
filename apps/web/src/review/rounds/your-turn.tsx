import type { YourTurnReport } from "@greenroom/protocol";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

/** What was asked at the end, and whether it could have been asked of anybody. */
export function YourTurn({ report: { questions } }: { report: YourTurnReport }) {
  return (
    <section aria-labelledby="your-turn">
      <PhoneFold id="your-turn" title="Your own questions" says="What you asked them at the end.">
        <p className={styles.hint}>{lead(questions)}</p>
        {questions.length > 0 && (
          <ul className={styles.list}>
            {questions.map(({ specificity, because, text, ...span }) => (
              <OneFound
                key={span.startSample}
                name={`“${text}”`}
                verdict={specificity === "specific" ? "Fits this interview" : "Fits any interview"}
                level={specificity === "specific" ? "good" : "watch"}
                said={null}
                under="round"
              >
                <p className={styles.hint}>{because}</p>
                <MomentButton span={span} label="Your question" />
              </OneFound>
            ))}
          </ul>
        )}
      </PhoneFold>
    </section>
  );
}

function lead(questions: YourTurnReport["questions"]): string {
  if (questions.length === 0) return "It was your turn to ask, and no question was heard.";
  return "What you ask shows what you listened for. It is read from your words alone: a question that only you could ask, in plain words, may pass for a general one.";
}
