import type { Comment, Correction, ReviewTurn } from "@greenroom/protocol";
import { memo, useEffect, useMemo, useState } from "react";
import { CommentHere } from "../comments/comment-form.tsx";
import { CommentNotes } from "../comments/comment-note.tsx";
import { useComments } from "../comments/comments-context.ts";
import { useEditing } from "../editing/editing-context.ts";
import { useRecording } from "../recording/recording-context.ts";
import { Corrected, type Correcting } from "./corrected.tsx";
import type { Kept } from "./correction-form.tsx";
import { KeptNote } from "./kept-note.tsx";
import { possibleBySegment } from "./possible.ts";
import { Stretch } from "./stretch.tsx";
import styles from "./transcript.module.css";
import { stretchesOf, stretchOf } from "./turn-words.ts";
import { useSelectedWords, type WordRange } from "./use-selected-words.tsx";

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
