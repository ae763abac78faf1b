import {
  jobTopicNames,
  LONGEST_PASTED,
  MOST_CLAIMS,
  roleNames,
  type Status,
} from "@greenroom/protocol";
import { Button, Textarea } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { Cross2Icon } from "@radix-ui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { Fold } from "../frame/fold.tsx";
import { choices } from "../interview/choices.ts";
import {
  bringBack,
  deletePasted,
  jobSettles,
  leaveOut,
  pasteCv,
  pasted,
  pastedWords,
  pasteJob,
  readPasted,
  stageWords,
  type Pasted,
  type ReadPasted,
} from "../interview/pasted.ts";
import { hostOfVoice } from "./engine-words.ts";
import styles from "./from-texts.module.css";

/** A text that is too long is kept as it is, and it is said what is not read of it. */
const MOST_TYPED = 5 * LONGEST_PASTED;

/** Who stops for so long has typed a word, or pasted the whole, ms. */
const PAUSE_MS = 400;

/** A job description and a CV shape what is asked. What was read of them is shown, and can be taken out. */
export function FromTexts({ status }: { status: Status | null }) {
  const kept = useStore(pasted);
  const { focus, format } = useStore(choices);
  const [texts, settle] = useSettled(kept);
  const { left } = kept;
  const read = useMemo(() => readPasted({ ...texts, left }, focus), [texts, left, focus]);
  const empty = kept.job === "" && kept.cv === "";
  return (
    <div className={styles.card}>
      <Fold
        title="For this job, with your CV"
        value={(format === "questions" && pastedWords(read)) || "Optional"}
      >
        <div className={styles.inside}>
          <p className={styles.note}>
            Both are read here, by rules. They stay in this browser: they are not kept with a
            session, and no language model gets them. What is read from them is shown below; take
            out what you do not want.
          </p>
          {format !== "questions" && (
            <p className={styles.note}>
              What is asked there belongs to that conversation: only the names are used.
            </p>
          )}
          <Pastable label="Job description" value={kept.job} onChange={pasteJob} settle={settle} />
          {texts.job !== "" && <OfJob read={read} />}
          <Pastable label="Your CV, as text" value={kept.cv} onChange={pasteCv} settle={settle} />
          {texts.cv !== "" && <OfCv read={read} saidBy={status && hostOfVoice(status.engines)} />}
          {read.names.length > 0 && <Names names={read.names} />}
          {!empty && (
            <div className={styles.actions}>
              <Button variant="default" radius="xl" onClick={deletePasted}>
                Delete both texts
              </Button>
              {kept.left.length > 0 && (
                <Button variant="subtle" radius="xl" onClick={bringBack}>
                  Bring back what you took out
                </Button>
              )}
            </div>
          )}
        </div>
      </Fold>
    </div>
  );
}

interface Settle {
  (): void;
  /** Without waiting any longer. */
  flush: () => void;
}

/**
 * The texts as they were when typing last paused, and what begins to wait for its next pause: reading
 * a long text at every key would hold up the keys. Who goes on to the interview has paused.
 */
function useSettled({ job, cv }: Pasted): [texts: Pick<Pasted, "job" | "cv">, settle: Settle] {
  const [settled, setSettled] = useState({ job, cv });
  const settle = useDebouncedCallback(
    () => {
      setSettled(pasted.getState());
      jobSettles();
    },
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  const texts = useMemo(
    // What was deleted is gone at once.
    () => ({ job: job && settled.job, cv: cv && settled.cv }),
    [job, cv, settled],
  );
  return [texts, settle];
}

function Pastable(props: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  settle: Settle;
}) {
  const { label, value, onChange, settle } = props;
  return (
    <Textarea
      label={label}
      placeholder="Paste it here"
      autosize
      minRows={2}
      maxRows={8}
      size="md"
      maxLength={MOST_TYPED}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
        settle();
      }}
      onBlur={() => settle.flush()}
      error={
        value.length > LONGEST_PASTED &&
        `Only the first ${LONGEST_PASTED.toLocaleString("en")} characters are read.`
      }
    />
  );
}

function OfJob({ read: { topics, role, stage } }: { read: ReadPasted }) {
  if (topics.length === 0 && !role && !stage) {
    return <p className={styles.words}>Nothing in it says what the work stresses.</p>;
  }
  return (
    <div className={styles.words} aria-live="polite">
      {topics.length > 0 && (
        <>
          <p>It stresses this, so questions about it come sooner:</p>
          <ul className={styles.lines}>
            {topics.map(({ topic, because }) => (
              <Removable key={topic} of={`topic ${topic}`} name={jobTopicNames[topic]}>
                <strong>{jobTopicNames[topic]}</strong>
                <q>{because}</q>
              </Removable>
            ))}
          </ul>
        </>
      )}
      {stage && (
        <ul className={styles.lines}>
          <Removable of="stage" name={stageWords[stage]}>
            <span>
              At <strong>{stageWords[stage]}</strong>: questions suppose one like it.
            </span>
          </Removable>
        </ul>
      )}
      {role && <p>By its title it is for the level {roleNames[role]}, which was chosen with it.</p>}
    </div>
  );
}

function OfCv({ read: { claims }, saidBy }: { read: ReadPasted; saidBy: string | null }) {
  if (claims.length === 0) {
    return (
      <p className={styles.words}>
        No line of it is asked about. Lines that begin with what you did (“Led”, “Cut”, “Hired”)
        are.
      </p>
    );
  }
  return (
    <div className={styles.words} aria-live="polite">
      <p>
        {claims.length === 1 ? "This is asked" : "These are asked"} among the others, at most{" "}
        {MOST_CLAIMS} a session. The line that it quotes is kept with the session
        {saidBy === null
          ? "."
          : `, and goes to ${saidBy} as text, which says it for the interviewer.`}
      </p>
      <ul className={styles.lines}>
        {claims.map(({ id, own }) => (
          <Removable key={id} of={`claim ${id}`} name={`the question about “${own.cvLine ?? ""}”`}>
            <span>{own.text}</span>
          </Removable>
        ))}
      </ul>
    </div>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <div className={styles.words}>
      <p>
        Names to listen for, so that they are spelled right. They are kept with your session; a
        service that hears for you is told them.
      </p>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.name}
              onClick={() => leaveOut(`name ${name}`)}
              aria-label={`Leave out ${name}`}
            >
              {name}
              <Cross2Icon aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Removable(props: { of: string; name: string; children: ReactNode }) {
  return (
    <li className={styles.line}>
      <div className={styles.read}>{props.children}</div>
      <button
        type="button"
        className={styles.remove}
        onClick={() => leaveOut(props.of)}
        aria-label={`Leave out ${props.name}`}
      >
        <Cross2Icon aria-hidden="true" />
      </button>
    </li>
  );
}
