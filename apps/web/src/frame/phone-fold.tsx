import { ChevronDownIcon } from "@radix-ui/react-icons";
import { useId, useState, type ReactNode } from "react";
import styles from "./phone-fold.module.css";

/**
 * A part with its heading that is closed on a phone until it is asked for, where it would be screens
 * long. Elsewhere, and on paper, it is simply there: only styles hide it.
 */
export function PhoneFold(props: {
  /** The heading's, by which the part is named. */
  id: string;
  title: string;
  /** What is in it, in a few words, on a phone. */
  says?: string;
  /** Something in it is asked for: it opens by itself, and stays open. */
  needed?: boolean;
  children: ReactNode;
}) {
  const { id, title, says, needed = false } = props;
  const inside = useId();
  const [open, setOpen] = useState(needed);
  if (needed && !open) setOpen(true);
  return (
    <>
      <div className={styles.head} data-open={open || undefined}>
        <h2 id={id}>{title}</h2>
        {says !== undefined && <p className={styles.says}>{says}</p>}
        <button
          type="button"
          className={styles.toggle}
          aria-labelledby={id}
          aria-expanded={open}
          aria-controls={inside}
          onClick={() => setOpen(!open)}
        >
          <ChevronDownIcon aria-hidden="true" />
        </button>
      </div>
      <div id={inside} className={styles.inside} data-open={open || undefined}>
        {props.children}
      </div>
    </>
  );
}
