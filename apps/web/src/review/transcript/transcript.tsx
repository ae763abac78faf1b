import { scriptOf, type Comment, type InterviewerLine, type Review } from "@greenroom/protocol";
import { ChevronDownIcon } from "@radix-ui/react-icons";
import { memo, useCallback, useId, useMemo, useRef, useState } from "react";
import { AsHeard } from "../../frame/as-heard.tsx";
import { Callout } from "../../frame/callout.tsx";
import { useFilling } from "../../frame/use-filling.ts";
import { CommentNotes } from "../comments/comment-note.tsx";
import { useComments } from "../comments/comments-context.ts";
import { commentsByEntry } from "../comments/placing.ts";
import { useEditing } from "../editing/editing-context.ts";
import { useLitWords } from "../recording/use-lit-words.ts";
import { useRecording } from "../recording/recording-context.ts";
import { spokenByDevice } from "../spoken-by-device.ts";
import { Answered } from "./answered.tsx";
import { PlayButton } from "./play-button.tsx";
import { possibleBySegment } from "./possible.ts";
import styles from "./transcript.module.css";
import { useExchange } from "./use-exchange.ts";
import { playClickedWord } from "./words.tsx";

/** From this many on, what is out of sight waits for its layout. */
const LONG_ENTRIES = 40;
/** So many of a long one come first: more than a screen. */
const FIRST_ENTRIES = 10;

/** A question and its answer: a script that is no longer has nothing to fold. */
const EXCHANGE = 2;

/**
 * The whole interview to read, set like a script; every word plays from where it was said. On a phone
 * first what plays.
 */
export function Transcript({ review }: { review: Review }) {
  const recording = useRecording();
  const container = useRef<HTMLDivElement>(null);
  const { can } = useEditing();
  const [drawn, setDrawn] = useState(0);
  const script = useMemo(() => scriptOf(review), [review]);
  const { all, deleted } = useComments();
  const placed = useMemo(
    () => commentsByEntry(script, [...all, ...deleted]),
    [script, all, deleted],
  );
  const long = script.length > LONG_ENTRIES;
  const filled = useFilling(script.length, long ? FIRST_ENTRIES : LONG_ENTRIES);
  const shown = useMemo(() => ({ script, drawn, filled }), [script, drawn, filled]);
  useLitWords(container, recording, shown);
  useExchange(container, recording, script, filled);
  const [whole, setWhole] = useState(false);
  const scriptId = useId();
  const redrawn = useCallback(() => setDrawn((before) => before + 1), []);
  const estimated = review.turns.some(({ words }) =>
    words.some(({ times }) => times === "estimated"),
  );
  const possible = review.turns.some((turn) => possibleBySegment(turn).flat().length > 0);
  return (
    <section aria-labelledby="transcript">
      <h2 id="transcript">Transcript</h2>
      {script.length === 0 && <p className={styles.hint}>Nothing was said in this session.</p>}
      {review.turns.length > 0 && (
        <p className={styles.hint}>
          Click a word to hear it. {can && "Double-click it to correct it. "}
          Dotted words were hardly understood.
          {estimated &&
            " Where a word's time could not be measured it is estimated, and may be off by a moment."}
          {possible && " A dashed um? is where a filled pause may have been left out."}
        </p>
      )}
      {review.damagedAnnotations !== undefined && (
        <div className={styles.damaged}>
          <Callout kind="note">
            Some of what you had corrected, marked or written here cannot be read any more. It is
            kept as <code>{review.damagedAnnotations}</code>; delete that file and this note goes.
          </Callout>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events: each stretch has its own play button */}
      <div
        id={scriptId}
        ref={container}
        className={styles.script}
        data-whole={whole || undefined}
        data-long={long || undefined}
        onClick={(event) => playClickedWord(event, recording)}
        role="presentation"
      >
        {script
          .slice(0, filled)
          .map((entry, index) =>
            entry.who === "interviewer" ? (
              <Asked
                key={`reply ${entry.line.reply}`}
                line={entry.line}
                name={entry.line.name ?? review.personaName}
                unrecorded={spokenByDevice(review)}
                comments={placed[index] ?? none}
              />
            ) : (
              <Answered
                key={`turn ${entry.turn.turn}`}
                turn={entry.turn}
                corrections={review.annotations.corrections}
                comments={placed[index] ?? none}
                onRedrawn={redrawn}
              />
            ),
          )}
      </div>
      {script.length > EXCHANGE && (
        <button
          type="button"
          className={styles.whole}
          aria-expanded={whole}
          aria-controls={scriptId}
          onClick={() => setWhole(!whole)}
        >
          {whole ? "Only what plays" : "The whole transcript"}
          <ChevronDownIcon aria-hidden="true" />
        </button>
      )}
    </section>
  );
}

const none: readonly Comment[] = [];

const Asked = memo(function Asked(props: {
  line: InterviewerLine;
  name: string;
  unrecorded: boolean;
  comments: readonly Comment[];
}) {
  const { line, name, unrecorded, comments } = props;
  return (
    <div className={styles.entry} data-who="interviewer">
      <p className={styles.who}>{name}</p>
      <div className={styles.what}>
        <p className={styles.asked}>
          <AsHeard {...line} />
        </p>
        {line.heardText !== null && (
          <p className={styles.note}>Interrupted: the last words were not heard.</p>
        )}
        {line.heard && unrecorded && (
          <p className={styles.note}>Spoken by the voice of a device, so not recorded.</p>
        )}
        {line.heard && !unrecorded && <PlayButton span={line.heard} what={`${name}'s words`} />}
        {!line.heard && <p className={styles.note}>Not spoken: the interview went on before.</p>}
        <CommentNotes comments={comments} where="transcript" />
      </div>
    </div>
  );
});
