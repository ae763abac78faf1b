import type { QuestionStructure } from "@greenroom/protocol";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { useFilling } from "../../frame/use-filling.ts";
import { AskedBy } from "../asked-by.tsx";
import { useChairs } from "../chairs/chairs-context.ts";
import { MarkYourself } from "../chairs/mark-yourself.tsx";
import { ChairsOf } from "../chairs/switch-chairs.tsx";
import { AnswerKind } from "./answer-kind.tsx";
import { ElementCard } from "./element-card.tsx";
import { Mistakes } from "./mistakes.tsx";
import { Shares } from "./shares.tsx";
import styles from "./structure.module.css";

/** So many come first: one has some two hundred elements. */
const FIRST_QUESTIONS = 3;
/** From this many on, what is out of sight waits for its layout. */
const LONG_QUESTIONS = 9;

/** What the answers to each question held, shown by their own words. What was not heard may still have been said. */
export function Structure({ questions }: { questions: readonly QuestionStructure[] }) {
  const filled = useFilling(questions.length, FIRST_QUESTIONS);
  const { hidden } = useChairs();
  return (
    <section aria-labelledby="structure">
      <PhoneFold
        id="structure"
        title="Structure"
        says="What your answers held, and what was not heard in them."
        needed={hidden.size > 0}
      >
        {questions.length === 0 ? (
          <p className={styles.hint}>There is no answer to read.</p>
        ) : (
          <p className={styles.hint}>
            What a strong answer to this kind of question holds, and where yours shows it, your
            answers to the follow-ups included. “Not heard” may also mean that it was said and not
            understood.
          </p>
        )}
        <div className={questions.length >= LONG_QUESTIONS ? styles.long : undefined}>
          {questions.slice(0, filled).map((read) => (
            <OneQuestion key={read.question.id} read={read} />
          ))}
        </div>
      </PhoneFold>
    </section>
  );
}

function Heading({ read: { question, askedBy } }: { read: QuestionStructure }) {
  return (
    <h3>
      {question.text}
      <AskedBy by={askedBy} />
    </h3>
  );
}

function OneQuestion({ read }: { read: QuestionStructure }) {
  const { hidden } = useChairs();
  if (hidden.has(read.question.id)) {
    return (
      <div className={styles.turn}>
        <Heading read={read} />
        <MarkYourself read={read} />
      </div>
    );
  }
  return (
    <div className={styles.turn}>
      <Heading read={read} />
      <ChairsOf read={read} />
      {read.kind && <AnswerKind kind={read.kind} />}
      {!read.kind && read.question.form === "past" && read.elements.length > 0 && (
        <p className={styles.hint}>Too little was said to tell what kind of answer it is.</p>
      )}
      <Shares elements={read.elements} />
      {read.elements.length === 0 ? (
        <p className={styles.hint}>Too little was understood here to read a structure from it.</p>
      ) : (
        <ul className={styles.elements}>
          {read.elements.map((element) => (
            <ElementCard key={element.id} read={read} element={element} />
          ))}
        </ul>
      )}
      <Mistakes mistakes={read.mistakes} />
    </div>
  );
}
