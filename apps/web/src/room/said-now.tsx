import type { Line, QuestionOnScreen } from "@greenroom/protocol";
import styles from "./said-now.module.css";

/** What the interviewer said last, large; above it the main question where that was something else. */
export function SaidNow(props: {
  lines: readonly Line[];
  question: QuestionOnScreen | null;
  name: string | undefined;
  /** The server does not answer, so nobody comes at once. */
  unanswered: boolean;
}) {
  const last = props.lines.findLast((line) => line.who === "interviewer");
  const said = last?.text ?? props.question?.text;
  if (said === undefined) {
    const name = props.name ?? "Your interviewer";
    return (
      <p className={styles.waiting}>
        {props.unanswered ? `${name} cannot be reached yet.` : `${name} will be with you at once.`}
      </p>
    );
  }
  const context = props.question && !said.includes(props.question.text) && last?.kind !== "close";
  return (
    <div className={styles.said}>
      {context && <p className={styles.context}>{props.question?.text}</p>}
      <p className={styles.now} data-long={said.length > 110 || undefined}>
        {said}
      </p>
    </div>
  );
}
