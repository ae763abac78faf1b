import type { Comment, Correction, ReviewTurn, Span } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { memo, useEffect, useMemo, useState } from "react";
import { Choosing, ChoosingHint } from "../choose-words/choosing.tsx";
import { useWordChoice } from "../choose-words/use-word-choice.ts";
import { CommentHere } from "../comments/comment-form.tsx";
import { CommentNotes } from "../comments/comment-note.tsx";
import { useComments } from "../comments/comments-context.ts";
import { useEditing } from "../editing/editing-context.ts";
import { useRecording } from "../recording/recording-context.ts";
import { CorrectionForm, type Kept } from "./correction-form.tsx";
import { KeptNote } from "./kept-note.tsx";
import { possibleBySegment } from "./possible.ts";
import { Stretch } from "./stretch.tsx";
import styles from "./transcript.module.css";
import { stretchesOf, stretchOf, type StretchWords } from "./turn-words.ts";
import { useSelectedWords, type WordRange } from "./use-selected-words.tsx";

/** Where the person corrects: a stretch of an answer, and the words of it that are chosen already. */
interface Correcting {
  /** Index of the stretch. */
  readonly stretch: number;
  /** `null`: none is chosen yet. */
  readonly chosen: WordRange | null;
}

interface AnsweredProps {
  readonly turn: ReviewTurn;
  readonly corrections: readonly Correction[];
  readonly comments: readonly Comment[];
  /** Its words are other elements now. */
  readonly onRedrawn: () => void;
}

/** One answer: its words to read, or, where something is corrected, to choose from. */
export const Answered = memo(function Answered(props: AnsweredProps) {
  const { turn, corrections, comments, onRedrawn } = props;
  const { can } = useEditing();
  const recording = useRecording();
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
  const [kept, setKept] = useState<(Kept & { readonly stretch: number }) | null>(null);
  const stretches = useMemo(() => stretchesOf(turn, corrections), [turn, corrections]);
  const possible = useMemo(() => possibleBySegment(turn), [turn]);
  useEffect(onRedrawn, [onRedrawn, correcting]);
  const begin = (where: Correcting) => {
    setKept(null);
    setCorrecting(where);
  };
  const end = (stretch: number, now: Kept | null) => {
    setKept({ told: "", undo: null, ...now, stretch });
    setCorrecting(null);
  };
  const { begin: beginComment } = useComments();
  const comment = ([first, last]: WordRange) => {
    const [from, to] = [stretchOf(stretches, first), stretchOf(stretches, last)];
    const [start, end] = [stretches[from], stretches[to]];
    if (!start || !end) return;
    const words = turn.words.slice(start.from, end.from + end.segment.words.length);
    const chosen = [first - start.from, last - start.from] as const;
    beginComment({ place: end.segment.startSample, about: { kind: "words", words, chosen } });
  };
  const correct = (chosen: WordRange) => {
    begin({ stretch: stretchOf(stretches, chosen[1]), chosen });
    const [first, last] = [turn.words[chosen[0]], turn.words[chosen[1]]];
    if (first && last) {
      recording.playSpan({ startSample: first.startSample, endSample: last.endSample });
    }
  };
  const selected = useSelectedWords(can && !correcting, { correct, comment });
  return (
    <div className={styles.entry} data-who="candidate">
      <p className={styles.who}>You</p>
      <div
        className={styles.what}
        onDoubleClick={selected.onDoubleClick}
        onMouseUp={selected.onMouseUp}
        role="presentation"
      >
        {turn.segments.length === 0 && <p className={styles.note}>No answer was heard.</p>}
        {correcting ? (
          <Corrected
            turn={turn}
            stretches={stretches}
            possible={possible}
            correcting={correcting}
            onEnd={end}
          />
        ) : (
          stretches.map((stretch, index) => (
            <Stretch
              key={stretch.segment.startSample}
              stretch={stretch}
              possible={possible[index] ?? []}
              focused={kept?.stretch === index}
              onCorrect={() => begin({ stretch: index, chosen: null })}
              {...(stretch.segment.words.length > 0 && {
                onComment: () =>
                  comment([stretch.from, stretch.from + stretch.segment.words.length - 1]),
              })}
            >
              {kept?.stretch === index && kept.told !== "" && (
                <KeptNote kept={kept} onUndone={() => end(index, null)} />
              )}
              <CommentHere place={stretch.segment.startSample} />
            </Stretch>
          ))
        )}
        {turn.latency.endedBy === "break-in" && (
          <p className={styles.note}>The interviewer broke in here.</p>
        )}
        {turn.heardBadly && (
          <p className={styles.note}>This answer was heard badly, so it is not judged.</p>
        )}
        <CommentNotes comments={comments} where="transcript" />
        {selected.button}
      </div>
    </div>
  );
});

function Corrected(props: {
  readonly turn: ReviewTurn;
  readonly stretches: readonly StretchWords[];
  readonly possible: readonly (readonly Span[])[];
  readonly correcting: Correcting;
  readonly onEnd: (stretch: number, kept: Kept | null) => void;
}) {
  const { turn, stretches, possible, correcting, onEnd } = props;
  const choosing = useWordChoice(turn.words, correcting.chosen);
  const { chosen } = choosing;
  // The form may come to stand elsewhere; what is typed stays.
  const [typed, setTyped] = useState<string | null>(null);
  const begun = stretches[correcting.stretch];
  // The form stands below the last of the chosen words.
  const at = chosen ? stretchOf(stretches, chosen.to) : correcting.stretch;
  const empty = begun !== undefined && begun.segment.words.length === 0;
  const end = (kept: Kept | null) => onEnd(at, kept);
  return (
    <Choosing
      choosing={choosing}
      label="that were heard wrongly"
      focusAt={correcting.chosen || empty ? undefined : begun?.from}
      onCancel={() => end(null)}
    >
      {stretches.map((stretch, index) => (
        <Stretch
          key={stretch.segment.startSample}
          stretch={stretch}
          possible={possible[index] ?? []}
          choosing={choosing}
        >
          {index === at && (chosen || empty) && (
            <CorrectionForm
              turn={turn.turn}
              span={chosen ?? stretch.segment}
              heard={chosen?.text ?? ""}
              typed={typed}
              onType={setTyped}
              focused={correcting.chosen !== null || empty}
              onKept={end}
              onCancel={() => end(null)}
            />
          )}
          {index === at && !chosen && !empty && (
            <div className={styles.kept}>
              <ChoosingHint comes>What was heard wrongly?</ChoosingHint>
              <Button size="compact-sm" variant="default" onClick={() => end(null)}>
                Cancel
              </Button>
            </div>
          )}
        </Stretch>
      ))}
    </Choosing>
  );
}
