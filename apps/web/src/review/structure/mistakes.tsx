import type { Mistake } from "@greenroom/protocol";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./mistakes.module.css";

/** What costs leadership roles, with the words that it was read from. */
export function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  if (mistakes.length === 0) return null;
  return (
    <div className={styles.mistakes}>
      <h4>Worth changing</h4>
      <ul>
        {mistakes.map(({ id, name, why, quotes }) => (
          <li key={id}>
            <p className={styles.name}>{name}</p>
            <p className={styles.why}>{why}</p>
            {quotes.map((quote) => (
              <MomentButton key={quote.startSample} span={quote} label={`“${quote.text}”`} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
