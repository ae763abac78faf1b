import type { ReviewTurn } from "@greenroom/protocol";
import styles from "./answers-to-choose.module.css";
import { ChooseWords } from "./choose-words.tsx";
import type { ChoosingWords } from "./use-word-choice.ts";

/**
 * The answers to one question, follow-ups under what they answer, as words to choose from.
 * @param turns whose words, one after another, are those of `choosing`
 */
export function AnswersToChoose(props: {
  readonly turns: readonly ReviewTurn[];
  readonly choosing: ChoosingWords;
}) {
  const { turns, choosing } = props;
  return turns.map((turn, index) => (
    <div key={turn.turn}>
      {turn.asked.kind !== "ask" && <p className={styles.asked}>{turn.asked.text}</p>}
      <p className={styles.words}>
        <ChooseWords
          choosing={choosing}
          from={turns.slice(0, index).reduce((sum, { words }) => sum + words.length, 0)}
          count={turn.words.length}
        />
      </p>
    </div>
  ));
}
