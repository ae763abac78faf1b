import { asksQuestions, formatNames, formats, type Format, type Status } from "@greenroom/protocol";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { ChoiceGroup } from "../frame/choice-group.tsx";
import { choices, choose } from "../interview/choices.ts";
import {
  focusChoices,
  focusWords,
  formatWords,
  lengthChoices,
  roleChoices,
  usualLengthMin,
} from "../words/catalog.ts";
import { FromTexts } from "./from-texts.tsx";
import { InterviewerChoice } from "./interviewer-choice.tsx";
import { OwnQuestions } from "./own-questions.tsx";
import { PanelChoice } from "./panel-choice.tsx";
import { SceneChoice } from "./scene-choice.tsx";
import styles from "./session-choices.module.css";

/** Everything that may be chosen, and need not be; behind it, the way on. */
export function SessionChoices(props: {
  /** `null` until the server told it. */
  status: Status | null;
  children: ReactNode;
}) {
  const { status } = props;
  const chosen = useStore(choices);
  const personas = status?.personas ?? [];
  const scenes = status?.scenes ?? [];
  const offered = formats.filter(
    (format) => asksQuestions(format) || scenes.some((scene) => scene.format === format),
  );
  // One that is not offered (any more) stands for the first.
  const format = offered.includes(chosen.format) ? chosen.format : "questions";
  const about = scenes.filter((scene) => scene.format === format);
  return (
    <section className={styles.choices} aria-label="Your interview">
      {offered.length > 1 && (
        <ChoiceGroup
          legend="How it goes"
          stacked
          choices={offered.map((value) => ({
            value,
            label: formatNames[value],
            hint: formatWords[value],
          }))}
          value={format}
          onChange={(value: Format) => {
            const needs = scenes.find((scene) => scene.format === value)?.lengthMin;
            choose({ format: value, scene: undefined, ...(needs && { lengthMin: needs }) });
          }}
        />
      )}
      {about.length > 0 ? (
        <SceneChoice scenes={about} chosen={chosen.scene} />
      ) : (
        <ChoiceGroup
          legend="What to practise"
          choices={focusChoices}
          value={chosen.focus}
          onChange={(focus) => {
            const lengthMin = usualLengthMin[focus];
            choose({ focus, ...(lengthMin && { lengthMin }) });
          }}
        />
      )}
      {about.length === 0 && focusWords[chosen.focus] && (
        <p className={styles.about}>{focusWords[chosen.focus]}</p>
      )}
      {asksQuestions(format) && chosen.focus === "own" && <OwnQuestions />}
      <ChoiceGroup
        legend="For the role of"
        choices={roleChoices}
        value={chosen.role}
        onChange={(role) => choose({ role })}
      />
      {personas.length > 0 ? (
        <>
          <InterviewerChoice
            legend={format === "panel" ? "Led by" : "With"}
            personas={personas}
            chosen={chosen.persona}
          />
          {format === "panel" && (
            <PanelChoice personas={personas} leadId={chosen.persona} chosen={chosen.panel} />
          )}
        </>
      ) : (
        <div className={styles.waiting} aria-hidden="true" />
      )}
      <ChoiceGroup
        legend="For about"
        choices={lengthChoices}
        value={String(chosen.lengthMin)}
        onChange={(minutes) => choose({ lengthMin: Number(minutes) })}
      />
      <FromTexts status={status} />
      {props.children}
    </section>
  );
}
