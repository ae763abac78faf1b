import { roleNames, type PersonaSummary } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import { choices } from "../interview/choices.ts";
import { practisedName } from "../words/catalog.ts";
import styles from "./start-bar.module.css";

/**
 * What was chosen, and the way on, at the end of the choices: it stays at the window's lower edge while
 * they go on below it. Only where the button at the top has gone out of sight.
 */
export function StartBar(props: {
  startInSight: boolean;
  personas: readonly PersonaSummary[];
  onStart: () => void;
}) {
  const chosen = useStore(choices);
  // It does not vanish from under the keyboard.
  const [held, setHeld] = useState(false);
  if (props.startInSight && !held) return null;
  const persona = props.personas.find(({ id }) => id === chosen.persona) ?? props.personas[0];
  const words = [
    practisedName(chosen),
    roleNames[chosen.role],
    ...(persona ? [persona.name] : []),
    `${chosen.lengthMin} min`,
  ];
  return (
    <div className={styles.bar}>
      <p className={styles.chosen}>{words.join(" · ")}</p>
      <Button
        size="md"
        radius="xl"
        className={styles.start}
        onClick={props.onStart}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        Start
      </Button>
    </div>
  );
}
