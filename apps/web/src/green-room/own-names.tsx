import { MOST_TERMS, readTerms } from "@greenroom/protocol";
import { useId, useState } from "react";
import { choices, choose } from "../interview/choices.ts";
import { ownNamesWords } from "./own-names-words.ts";
import styles from "./own-names.module.css";

/** Longer than the most and longest names that are taken: what is too much is said, not swallowed. */
const MOST_TYPED = 2_000;

/** Projects and companies, which no recogniser can know. Kept on this device, and with the session. */
export function OwnNames() {
  const [typed, setTyped] = useState(() => choices.getState().terms.join(", "));
  const id = useId();
  const take = (text: string) => {
    setTyped(text);
    choose({ terms: [...readTerms(text).terms] });
  };
  return (
    <>
      <label className={styles.label} htmlFor={`${id}-field`}>
        Companies, projects, products
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        Up to {MOST_TERMS} names, with commas between them, to be heard and spelled right. They are
        kept with your session and deleted with it; a service that hears for you is told them.
      </p>
      <input
        id={`${id}-field`}
        className={styles.field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_TYPED}
        placeholder="For example: Atlas, Blue Yonder"
        value={typed}
        onChange={(event) => take(event.currentTarget.value)}
        aria-describedby={`${id}-hint ${id}-words`}
      />
      <p className={styles.words} id={`${id}-words`} aria-live="polite">
        {ownNamesWords(readTerms(typed))}
      </p>
    </>
  );
}
