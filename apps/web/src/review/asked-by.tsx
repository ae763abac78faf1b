import { askedByWords, type Asker } from "@greenroom/protocol";
import styles from "./asked-by.module.css";

/** Who of a panel asked; nothing where only one does. It may stand in a heading's line or below it. */
export function AskedBy({ by }: { by: Asker | undefined }) {
  return by && <span className={styles.by}>{askedByWords(by)}</span>;
}
