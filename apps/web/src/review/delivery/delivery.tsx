import type { Figure, Review, ReviewTurn } from "@greenroom/protocol";
import { useState, type ToggleEvent } from "react";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { AskedBy } from "../asked-by.tsx";
import styles from "./delivery.module.css";
import { FigureCard } from "./figure-card.tsx";
import { figureGroups } from "./figure-groups.ts";
import { PossibleFillers } from "./possible-fillers.tsx";

/** From this many on, what is out of sight waits for its layout. */
const LONG_ANSWERS = 20;

/** How it sounded: first over everything, then answer by answer. */
export function Delivery({ review }: { review: Review }) {
  // A question back and the like is in the transcript, but is no answer to measure.
  const answers = review.turns.filter((turn) => turn.heardBadly || turn.figures.length > 0);
  return (
    <section aria-labelledby="delivery">
      <PhoneFold
        id="delivery"
        title="Delivery"
        says="How it sounded, in figures: over everything, and answer by answer."
      >
        {review.turns.length === 0 ? (
          <p className={styles.hint}>There are no figures: no answer was heard.</p>
        ) : (
          <>
            <Cards figures={review.figures} />
            <h3 className={styles.each}>Answer by answer</h3>
            <div className={answers.length > LONG_ANSWERS ? styles.long : undefined}>
              {answers.map((turn) => (
                // Folded where there are several: the whole first, each for itself on demand.
                <TurnFigures key={turn.turn} turn={turn} open={answers.length === 1} />
              ))}
            </div>
          </>
        )}
      </PhoneFold>
    </section>
  );
}

function TurnFigures({ turn, open }: { turn: ReviewTurn; open: boolean }) {
  const [opened, onToggle] = useOpened(open);
  return (
    <details className={styles.turn} open={open} onToggle={onToggle}>
      <summary>
        <span className={styles.question}>
          {turn.asked.kind === "ask" ? turn.question.text : turn.asked.text}
          <AskedBy by={turn.asked.by} />
        </span>
      </summary>
      {turn.heardBadly && (
        <p className={styles.hint}>This answer was heard badly, so it is not measured.</p>
      )}
      {!turn.heardBadly && opened && <Cards figures={turn.figures} />}
    </details>
  );
}

function Cards({ figures }: { figures: readonly Figure[] }) {
  // What is only possible stands below what was heard, and never as a figure of its own.
  const possible = figures.find(({ rule }) => rule === "FI2");
  const { first, folded } = figureGroups(figures);
  const [opened, onToggle] = useOpened(false);
  return (
    <>
      <div className={styles.cards}>
        {first.map((figure) => (
          <FigureCard key={figure.rule} figure={figure}>
            {figure.rule === "FI1" && possible && <PossibleFillers figure={possible} />}
          </FigureCard>
        ))}
      </div>
      {folded.length > 0 && (
        <details className={styles.more} onToggle={onToggle}>
          <summary>All figures</summary>
          {opened &&
            folded.map(({ name, figures }) => (
              <section key={name} aria-label={name}>
                <h4 className={styles.group}>{name}</h4>
                <div className={styles.cards}>
                  {figures.map((figure) => (
                    <FigureCard key={figure.rule} figure={figure} />
                  ))}
                </div>
              </section>
            ))}
        </details>
      )}
    </>
  );
}

/** Whether a fold was ever open: half an hour has more figures than a page should hold unseen. */
function useOpened(open: boolean): [boolean, (event: ToggleEvent<HTMLDetailsElement>) => void] {
  const [opened, setOpened] = useState(open);
  return [opened, (event) => event.currentTarget.open && setOpened(true)];
}
