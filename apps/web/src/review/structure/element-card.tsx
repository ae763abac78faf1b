import type { StructureElement } from "@greenroom/protocol";
import { VerdictMark } from "../delivery/verdict-mark.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./element-card.module.css";
import { elementVerdicts } from "./element-words.ts";

/** One element, its verdict, and the words that show it, to hear. */
export function ElementCard({ element }: { element: StructureElement }) {
  const { words, mark } = elementVerdicts[element.verdict];
  return (
    <li className={styles.element} data-verdict={element.verdict}>
      <div className={styles.head}>
        <h4>{element.name}</h4>
        <p className={styles.verdict}>
          <VerdictMark level={mark} />
          {words}
        </p>
      </div>
      <div className={styles.evidence}>
        <p className={styles.meaning}>{element.meaning}</p>
        {element.quotes.map((quote) => (
          <MomentButton key={quote.startSample} span={quote} label={`“${quote.text}”`} />
        ))}
      </div>
    </li>
  );
}
