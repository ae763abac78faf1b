import { patiences } from "@greenroom/protocol";
import { useStore } from "zustand";
import { ChoiceGroup } from "../frame/choice-group.tsx";
import { choices, choose } from "../interview/choices.ts";
import styles from "./patience-choice.module.css";
import { patienceNames, patienceSentence } from "./patience-words.ts";

const options = patiences.map((value) => ({ value, label: patienceNames[value] }));

/**
 * How long the interviewer lets one think. Kept on this device, and with the session.
 *
 * @param waits how much longer than that this interviewer waits by themselves
 */
export function PatienceChoice({ waits }: { waits: number | undefined }) {
  const { patience, talk } = useStore(choices);
  return (
    <>
      <ChoiceGroup
        legend="The interviewer is"
        choices={options}
        value={patience}
        onChange={(patience) => choose({ patience })}
      />
      <p className={styles.words} aria-live="polite">
        {talk === "open"
          ? patienceSentence(patience, waits)
          : "While you press to talk, no silence ends your answer. This counts when you just talk."}
      </p>
    </>
  );
}
