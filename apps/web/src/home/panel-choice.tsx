import type { PersonaSummary } from "@greenroom/protocol";
import { besideOf, withToggled } from "../interview/beside.ts";
import { choose } from "../interview/choices.ts";
import styles from "./interviewer-choice.module.css";

/** Who sits on the panel beside the one who leads it: one or two of the others. */
export function PanelChoice(props: {
  personas: readonly PersonaSummary[];
  leadId: string;
  chosen: readonly string[] | undefined;
}) {
  const { personas, leadId, chosen } = props;
  const lead = personas.find(({ id }) => id === leadId) ?? personas[0];
  if (!lead) return null;
  const beside = besideOf(lead, personas, chosen).map(({ id }) => id);
  const others = personas.filter(({ id }) => id !== lead.id);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Beside {lead.name}, one or two</legend>
      <div className={styles.list}>
        {others.map(({ id, name, title, temper }) => (
          <label key={id} className={styles.one}>
            <input
              type="checkbox"
              checked={beside.includes(id)}
              onChange={() => choose({ panel: withToggled(beside, id) })}
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
