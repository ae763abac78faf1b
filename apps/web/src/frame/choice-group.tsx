import { useId } from "react";
import styles from "./choice-group.module.css";

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** A second line, where a name alone does not say enough. */
  readonly hint?: string;
}

/** One question with all its answers in sight: native radio buttons under a calmer surface. */
export function ChoiceGroup<V extends string>(props: {
  legend: string;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
  /** One below the other, where hints are sentences to be compared. */
  stacked?: boolean;
}) {
  const name = useId();
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.legend}</legend>
      <div className={styles.choices} data-stacked={props.stacked || undefined}>
        {props.choices.map(({ value, label, hint }) => (
          <label key={value} className={styles.choice} data-wide={hint !== undefined || undefined}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
              // The name alone is its name; what it means is told after it.
              {...(hint && {
                "aria-labelledby": `${id}-${value}`,
                "aria-describedby": `${id}-${value}-hint`,
              })}
            />
            <span id={`${id}-${value}`} className={styles.label}>
              {label}
            </span>
            {hint && (
              <span id={`${id}-${value}-hint`} className={styles.hint}>
                {hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
