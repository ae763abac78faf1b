import type { Duplex } from "@greenroom/protocol";
import { useStore } from "zustand";
import { ChoiceGroup, type Choice } from "../frame/choice-group.tsx";
import { choices, choose } from "../interview/choices.ts";
import styles from "./patience-choice.module.css";

const options: readonly Choice<Duplex>[] = [
  {
    value: "full",
    label: "By speaking",
    hint: "The interviewer stops when you talk over them. Best with headphones.",
  },
  {
    value: "half",
    label: "With the button only",
    hint: "For loudspeakers in an echoing room, or where others talk nearby.",
  },
];

export const duplexNames: Readonly<Record<Duplex, string>> = {
  full: "By speaking",
  half: "With the button only",
};

/** How the interviewer is interrupted. Kept on this device, and with the session. */
export function DuplexChoice() {
  const { duplex, talk } = useStore(choices);
  return (
    <>
      <ChoiceGroup
        legend="You can interrupt the interviewer"
        choices={options}
        value={duplex}
        onChange={(duplex) => choose({ duplex })}
      />
      {talk !== "open" && (
        <p className={styles.words}>
          While you press to talk, pressing interrupts. This counts when you just talk.
        </p>
      )}
    </>
  );
}
