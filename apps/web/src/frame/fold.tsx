import { ChevronDownIcon } from "@radix-ui/react-icons";
import { useId, type ReactNode } from "react";
import styles from "./fold.module.css";

/** A part that is rarely needed, closed: its name, and what it is set to, in a line. */
export function Fold(props: { title: string; value: string; children: ReactNode }) {
  const id = useId();
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <h2 id={id} className={styles.title}>
          {props.title}
        </h2>
        <span className={styles.value}>{props.value}</span>
        <ChevronDownIcon className={styles.mark} aria-hidden="true" />
      </summary>
      <div className={styles.inside} role="group" aria-labelledby={id}>
        {props.children}
      </div>
    </details>
  );
}
