import type { ReviewTurn } from "@greenroom/protocol";
import { ElementCard } from "./element-card.tsx";
import styles from "./structure.module.css";

/** What each answer held, shown by its own words. What was not heard may still have been said. */
export function Structure({ turns }: { turns: readonly ReviewTurn[] }) {
  return (
    <section aria-labelledby="structure">
      <h2 id="structure">Structure</h2>
      {turns.length === 0 ? (
        <p className={styles.hint}>There is no answer to read.</p>
      ) : (
        <p className={styles.hint}>
          What a strong answer to this kind of question holds, and where yours shows it. “Not heard”
          may also mean that it was said and not understood.
        </p>
      )}
      {turns.map((turn) => (
        <TurnStructure key={turn.turn} turn={turn} />
      ))}
    </section>
  );
}

function TurnStructure({ turn }: { turn: ReviewTurn }) {
  return (
    <div className={styles.turn}>
      <h3>{turn.asked.text}</h3>
      {turn.heardBadly && (
        <p className={styles.hint}>This answer was heard badly, so it is not judged.</p>
      )}
      {!turn.heardBadly && turn.structure.length === 0 && (
        <p className={styles.hint}>Too little was understood here to read a structure from it.</p>
      )}
      {!turn.heardBadly && turn.structure.length > 0 && (
        <ul className={styles.elements}>
          {turn.structure.map((element) => (
            <ElementCard key={element.id} element={element} />
          ))}
        </ul>
      )}
    </div>
  );
}
