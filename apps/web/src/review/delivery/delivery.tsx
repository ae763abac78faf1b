import type { Figure, Review, ReviewTurn } from "@greenroom/protocol";
import styles from "./delivery.module.css";
import { FigureCard } from "./figure-card.tsx";

/** How it sounded: first over everything, then answer by answer. */
export function Delivery({ review }: { review: Review }) {
  return (
    <section aria-labelledby="delivery">
      <h2 id="delivery">Delivery</h2>
      {review.turns.length === 0 ? (
        <p className={styles.hint}>There are no figures: no answer was heard.</p>
      ) : (
        <>
          <Cards figures={review.figures} />
          <h3 className={styles.each}>Answer by answer</h3>
          {review.turns.map((turn) => (
            // Folded where there are several: the whole first, each for itself on demand.
            <TurnFigures key={turn.turn} turn={turn} open={review.turns.length === 1} />
          ))}
        </>
      )}
    </section>
  );
}

function TurnFigures({ turn, open }: { turn: ReviewTurn; open: boolean }) {
  return (
    <details className={styles.turn} open={open}>
      <summary>
        <span className={styles.question}>{turn.asked.text}</span>
      </summary>
      {turn.heardBadly ? (
        <p className={styles.hint}>This answer was heard badly, so it is not measured.</p>
      ) : (
        <Cards figures={turn.figures} />
      )}
    </details>
  );
}

function Cards({ figures }: { figures: readonly Figure[] }) {
  return (
    <div className={styles.cards}>
      {figures.map((figure) => (
        <FigureCard key={figure.rule} figure={figure} />
      ))}
    </div>
  );
}
