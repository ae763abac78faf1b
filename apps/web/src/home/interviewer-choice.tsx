import type { PersonaSummary } from "@greenroom/protocol";
import { useId } from "react";
import { choose } from "../interview/choices.ts";
import styles from "./interviewer-choice.module.css";

/** Who asks: one list, each with a name, what they are and how they are to talk to. */
export function InterviewerChoice(props: {
  legend: string;
  personas: readonly PersonaSummary[];
  /** One that is not there (any more) stands for the first. */
  chosen: string;
}) {
  const { personas } = props;
  const group = useId();
  const chosen = personas.find(({ id }) => id === props.chosen)?.id ?? personas[0]?.id;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.legend}</legend>
      <div className={styles.list}>
        {personas.map(({ id, name, title, temper }) => (
          <label key={id} className={styles.one}>
            <input
              type="radio"
              name={group}
              value={id}
              checked={id === chosen}
              // Who sits beside them is theirs, until it is chosen anew.
              onChange={() => choose({ persona: id, panel: undefined })}
            />
            <span className={styles.name}>{name}</span>
            <span className={styles.title}>{title}</span>
            <span className={styles.temper}>{temper}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
