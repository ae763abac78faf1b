import { useStore } from "zustand";
import { ChoiceGroup, type Choice } from "../frame/choice-group.tsx";
import { choices, choose } from "../interview/choices.ts";
import own from "./break-in-choice.module.css";
import styles from "./patience-choice.module.css";

const options: readonly Choice<"never" | "may">[] = [
  {
    value: "never",
    label: "Hears you out",
    hint: "However long an answer gets, nobody breaks into it.",
  },
  {
    value: "may",
    label: "May break in",
    hint: "Into an answer that loses its way, after a minute at the earliest and twice at most: one short question, and you go on.",
  },
];

/** Whether the interviewer may break into an answer that rambles. Kept on this device, and with the session. */
export function BreakInChoice() {
  const { mayInterrupt, talk } = useStore(choices);
  return (
    <div className={own.choice}>
      <ChoiceGroup
        legend="The interviewer"
        choices={options}
        value={mayInterrupt ? "may" : "never"}
        onChange={(value) => choose({ mayInterrupt: value === "may" })}
      />
      {talk !== "open" && mayInterrupt && (
        <p className={styles.words}>While you press to talk, nobody breaks in.</p>
      )}
    </div>
  );
}
