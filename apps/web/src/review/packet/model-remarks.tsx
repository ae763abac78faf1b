import type { Assessed, Feedback, Written } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { when } from "../../words/time.ts";
import { AskedBy } from "../asked-by.tsx";
import { VerdictMark } from "../delivery/verdict-mark.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./model-remarks.module.css";
import { droppedWords, levelWords, sending } from "./remark-words.ts";
import { useRemarks } from "./use-remarks.ts";

interface ModelRemarksProps {
  readonly id: string;
  readonly feedback: Feedback;
  readonly onWritten: () => void;
}

/** Remarks that a language model wrote, each with words that were said; asked for, never by itself. */
export function ModelRemarks({ id, feedback, onWritten }: ModelRemarksProps) {
  const { reviewer, written } = feedback;
  if (reviewer === null && written === null) return null;
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks">Remarks by a language model</h2>
      <p className={styles.hint}>
        Every remark stands on words of yours that were found in the recording. What has none is not
        shown.
      </p>
      {reviewer && <Ask id={id} feedback={feedback} reviewer={reviewer} onWritten={onWritten} />}
      {written && <WrittenRemarks written={written} />}
    </section>
  );
}

function Ask(props: ModelRemarksProps & { reviewer: NonNullable<Feedback["reviewer"]> }) {
  const { id, feedback, reviewer, onWritten } = props;
  const { writing, ask, cancel } = useRemarks(id, feedback.writing, onWritten);
  const again = feedback.written !== null;
  if (writing.is === "running") {
    const { read, of } = writing;
    return (
      <div className={styles.ask}>
        <p role="status">
          {reviewer.model} reads answer {Math.min(read + 1, of)} of {of} …
        </p>
        <progress className={styles.progress} value={read} max={of} aria-label="Answers read" />
        <Button variant="default" onClick={cancel}>
          Cancel
        </Button>
      </div>
    );
  }
  const trouble = writing.is === "failed" ? writing.problem : null;
  return (
    <div className={styles.ask}>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble.sentence}
        </p>
      )}
      <p>{sending(reviewer)}</p>
      {reviewer.answers > 0 && (trouble === null || trouble.retry) && (
        <Button variant="default" onClick={ask}>
          {trouble ? "Try again" : again ? "Ask for them again" : "Ask for remarks"}
        </Button>
      )}
    </div>
  );
}

function WrittenRemarks({ written: { answers, at, model, where } }: { written: Written }) {
  return (
    <>
      {answers.map(({ questionId, question, askedBy, assessed, dropped }) => (
        <div key={questionId} className={styles.answer}>
          <h3>
            {question}
            <AskedBy by={askedBy} />
          </h3>
          {assessed.length === 0 && (
            <p className={styles.hint}>No remark was left that stands on your words.</p>
          )}
          <ul className={styles.list}>
            {assessed.map((each) => (
              <OneCompetency key={each.competency} assessed={each} />
            ))}
          </ul>
          {droppedWords(dropped) && <p className={styles.dropped}>{droppedWords(dropped)}</p>}
        </div>
      ))}
      <p className={styles.source}>
        Written by {model} at {where}, {when(at)}. Levels are its reading of your words, not a
        measurement.
      </p>
    </>
  );
}

function OneCompetency({ assessed: { name, level, anchor, remarks } }: { assessed: Assessed }) {
  const { name: levelName, mark } = levelWords[level];
  return (
    <li className={styles.competency}>
      <div>
        <h4>{name}</h4>
        <p className={styles.level} data-level={level}>
          <VerdictMark level={mark} />
          {levelName}
        </p>
        <p className={styles.anchor}>{anchor}</p>
      </div>
      <ul className={styles.remarks}>
        {remarks.map((remark) => (
          <li key={`${remark.startSample} ${remark.text}`}>
            <p>{remark.text}</p>
            <MomentButton span={remark} label={`“${remark.quote}”`} />
          </li>
        ))}
      </ul>
    </li>
  );
}
