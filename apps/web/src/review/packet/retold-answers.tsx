import type { Retold, RetoldPart } from "@greenroom/protocol";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { AskedBy } from "../asked-by.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./retold-answers.module.css";

/** Each answer again, in its own words and in a stronger order, with questions where it has gaps. */
export function RetoldAnswers({ retold }: { retold: readonly Retold[] }) {
  if (retold.length === 0) return null;
  return (
    <section aria-labelledby="retold">
      <PhoneFold id="retold" title="In your own words, in a stronger order">
        <p className={styles.hint}>
          Only what you said, without fillers and what you took back, put in the order in which
          strong answers go. Nothing is added: where something was not heard, there is a question
          for you.
        </p>
        {retold.map((each) => (
          <Answer key={each.questionId} retold={each} />
        ))}
      </PhoneFold>
    </section>
  );
}

function Answer({ retold: { question, askedBy, parts, leftOut } }: { retold: Retold }) {
  return (
    <div className={styles.answer}>
      <h3>
        {question}
        <AskedBy by={askedBy} />
      </h3>
      <ol className={styles.parts}>
        {parts.map((part, at) => (
          <li key={keyOf(part)} data-kind={part.kind}>
            <span className={styles.element}>
              {parts[at - 1]?.element === part.element ? "" : part.element}
            </span>
            {part.kind === "gap" ? (
              <p className={styles.gap}>{part.ask}</p>
            ) : (
              <MomentButton span={part} label={part.text} />
            )}
          </li>
        ))}
      </ol>
      {leftOut > 0 && (
        <p className={styles.left}>
          {leftOut === 1 ? "One sentence is" : `${leftOut} sentences are`} left out:{" "}
          {leftOut === 1 ? "it" : "they"} showed nothing that this answer is listened to for.
        </p>
      )}
    </div>
  );
}

const keyOf = (part: RetoldPart) =>
  part.kind === "gap" ? `gap ${part.element}` : `${part.startSample} ${part.endSample}`;
