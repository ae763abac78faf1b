import {
  forms,
  LONGEST_OWN_QUESTION,
  MOST_OWN_QUESTIONS,
  pillarNames,
  pillars,
} from "@greenroom/protocol";
import { NativeSelect, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useStore } from "zustand";
import {
  broughtQuestions,
  correctOwnQuestion,
  ownQuestions,
  problemsShown,
  typeOwnQuestions,
  type Brought,
} from "../interview/own-questions.ts";
import { formNames } from "../words/catalog.ts";
import styles from "./own-questions.module.css";

/** Longer than the most and longest questions that are taken: what is too much is said, not swallowed. */
const MOST_TYPED = 2 * MOST_OWN_QUESTIONS * LONGEST_OWN_QUESTION;

/** Who stops for so long is not in the middle of a word, ms. */
const PAUSE_MS = 1_200;

/** A question that one was asked, or is afraid of: typed or pasted, and how it was understood. */
export function OwnQuestions() {
  const kept = useStore(ownQuestions);
  const { brought, problems } = broughtQuestions(kept);
  const [paused] = useDebouncedValue(kept.typed, PAUSE_MS);
  const [left, setLeft] = useState<string | null>(null);
  const { shown, more } = problemsShown(kept, left === kept.typed ? left : paused);
  return (
    <div className={styles.own}>
      <Textarea
        label="Your question"
        description={`As you would be asked it. Several take a line each, up to ${MOST_OWN_QUESTIONS}; the first is asked first.`}
        placeholder="Tell me about a time you were wrong about a person."
        autosize
        minRows={2}
        maxRows={12}
        size="md"
        maxLength={MOST_TYPED}
        value={kept.typed}
        onChange={(event) => typeOwnQuestions(event.currentTarget.value)}
        onBlur={(event) => setLeft(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {brought.length === 0 && problems.length === 0 && (
          <p className={styles.words}>Nothing to ask yet.</p>
        )}
        {shown.map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
        {more > 0 && (
          <p className={styles.problem}>
            {more === 1 ? "One more line is not asked." : `${more} more lines are not asked.`}
          </p>
        )}
      </div>
      {brought.length > 0 && (
        <ul className={styles.list} aria-label="How your questions are understood">
          {brought.map((each) => (
            <Understood key={each.id} brought={each} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was read from a question's words decides what is listened for in its answer; it can be put right. */
function Understood({ brought: { id, own } }: { brought: Brought }) {
  const { form, pillar } = own;
  return (
    <li className={styles.one}>
      <p className={styles.question}>{own.text}</p>
      <div className={styles.read}>
        <NativeSelect
          label="Asks for"
          value={form}
          data={forms.map((value) => ({ value, label: formNames[value] }))}
          onChange={(event) => {
            const chosen = forms.find((value) => value === event.currentTarget.value);
            if (chosen) correctOwnQuestion(id, { form: chosen, pillar });
          }}
        />
        <NativeSelect
          label="Is about"
          value={pillar}
          data={pillars.map((value) => ({ value, label: pillarNames[value] }))}
          onChange={(event) => {
            const chosen = pillars.find((value) => value === event.currentTarget.value);
            if (chosen) correctOwnQuestion(id, { form, pillar: chosen });
          }}
        />
      </div>
    </li>
  );
}
