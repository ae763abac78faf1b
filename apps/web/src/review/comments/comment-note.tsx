import type { Comment } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useEffect, useRef, type RefObject } from "react";
import { clock, secondsOf, when } from "../../words/time.ts";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import { answeredIn } from "./answered-in.ts";
import styles from "./comment-note.module.css";
import { useComments, type Place } from "./comments-context.ts";
import { inTime } from "./placing.ts";

/** Comments, and in their places those that were deleted on this visit, with the way back. */
export function CommentNotes({ comments, where }: { comments: readonly Comment[]; where: Place }) {
  const { deleted } = useComments();
  if (comments.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Comments">
      {inTime(comments).map((comment) =>
        deleted.includes(comment) ? (
          <Deleted key={comment.id} comment={comment} where={where} />
        ) : (
          <CommentNote key={comment.id} comment={comment} where={where} />
        ),
      )}
    </ul>
  );
}

interface NoteProps {
  readonly comment: Comment;
  readonly where: Place;
}

function CommentNote({ comment, where }: NoteProps) {
  const { review, can } = useEditing();
  const { remove } = useComments();
  const { busy, failed, save } = useSaving();
  const note = useArriving<HTMLLIElement>(comment, where);
  const { author, text, at } = comment;
  // Beside its words they need not be said again.
  const said = where === "list" ? answeredIn(review.turns, comment) : "";
  const take = () => void remove(comment, where, save);
  return (
    <li ref={note} className={styles.note} tabIndex={-1}>
      <p className={styles.text}>{text}</p>
      <div className={styles.foot}>
        <MomentButton span={comment} label={said === "" ? "Hear it" : `“${said}”`} />
        <span className={styles.by}>
          {author !== "" && `${author}, `}
          {when(at)}
        </span>
        {can && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={busy}
            aria-label={`Delete the comment at ${placeOf(comment)}`}
            onClick={take}
          >
            Delete
          </Button>
        )}
      </div>
      <SaveFailed problem={failed} onRetry={take} />
    </li>
  );
}

function Deleted({ comment, where }: NoteProps) {
  const { restore } = useComments();
  const { busy, failed, save } = useSaving();
  const button = useArriving<HTMLButtonElement>(comment, where);
  const undo = () => void restore(comment, where, save);
  return (
    <li className={styles.gone}>
      <span>Comment at {placeOf(comment)} deleted.</span>
      <Button
        ref={button}
        size="compact-sm"
        variant="default"
        loading={busy}
        aria-label={`Undo: bring back the comment at ${placeOf(comment)}`}
        onClick={undo}
      >
        Undo
      </Button>
      <SaveFailed problem={failed} onRetry={undo} />
    </li>
  );
}

/** What the keyboard was at is gone; this takes it, where it was. */
function useArriving<E extends HTMLElement>({ id }: Comment, where: Place): RefObject<E | null> {
  const { last } = useComments();
  const element = useRef<E>(null);
  useEffect(() => {
    if (last?.id === id && last.where === where) element.current?.focus({ preventScroll: true });
  }, [last, id, where]);
  return element;
}

function placeOf({ startSample }: Comment): string {
  return clock(secondsOf(startSample));
}
