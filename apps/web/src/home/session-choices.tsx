import type { PersonaSummary } from "@greenroom/protocol";
import { useStore } from "zustand";
import { ChoiceGroup } from "../frame/choice-group.tsx";
import { choices, choose } from "../interview/choices.ts";
import { focusChoices, lengthChoices, roleChoices } from "../words/catalog.ts";
import { InterviewerChoice } from "./interviewer-choice.tsx";
import styles from "./session-choices.module.css";

/** Everything that may be chosen, and need not be. `personas` is `null` until the server told them. */
export function SessionChoices({ personas }: { personas: readonly PersonaSummary[] | null }) {
  const chosen = useStore(choices);
  return (
    <section className={styles.choices} aria-label="Your interview">
      <ChoiceGroup
        legend="What to practise"
        choices={focusChoices}
        value={chosen.focus}
        onChange={(focus) => choose({ focus })}
      />
      <ChoiceGroup
        legend="For the role of"
        choices={roleChoices}
        value={chosen.role}
        onChange={(role) => choose({ role })}
      />
      {personas && personas.length > 0 ? (
        <InterviewerChoice personas={personas} chosen={chosen.persona} />
      ) : (
        <div className={styles.waiting} aria-hidden="true" />
      )}
      <ChoiceGroup
        legend="For about"
        choices={lengthChoices}
        value={String(chosen.lengthMin)}
        onChange={(minutes) => choose({ lengthMin: Number(minutes) })}
      />
    </section>
  );
}
