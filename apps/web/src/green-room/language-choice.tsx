import type { SessionOptions } from "@greenroom/protocol";
import { useStore } from "zustand";
import { ChoiceGroup, type Choice } from "../frame/choice-group.tsx";
import { choices, choose } from "../interview/choices.ts";
import styles from "./patience-choice.module.css";

type FirstLanguage = SessionOptions["firstLanguage"];

export const languageNames: Readonly<Record<FirstLanguage, string>> = {
  english: "My first language",
  other: "Not my first language",
};

const options: readonly Choice<FirstLanguage>[] = [
  { value: "english", label: languageNames.english },
  { value: "other", label: languageNames.other },
];

const sentences: Readonly<Record<FirstLanguage, string>> = {
  english:
    "Pace, pauses and melody are shown beside the usual ranges, and beside your own answers.",
  other:
    "The usual ranges are those of native speakers, so your pace, your pauses inside a clause and your melody are held against your own first answers only, and nothing is advised on them.",
};

/** Whose norms count for pace, pauses and melody. Kept on this device, and with the session. */
export function LanguageChoice() {
  const { firstLanguage } = useStore(choices);
  return (
    <>
      <ChoiceGroup
        legend="English is"
        choices={options}
        value={firstLanguage}
        onChange={(firstLanguage) => choose({ firstLanguage })}
      />
      <p className={styles.words} aria-live="polite">
        {sentences[firstLanguage]}
      </p>
    </>
  );
}
