import type { Comment, Span, Word } from "@greenroom/protocol";
import { createContext, use, useCallback, useMemo, useState } from "react";
import { useEditing, type Saving } from "../editing/editing-context.ts";

/** A comment that is being written. */
export interface Writing {
  /** Where its form stands: `moment`, or the first sample of a stretch in the transcript. */
  readonly place: "moment" | number;
  readonly about:
    | { readonly kind: "moment"; readonly span: Span }
    /** Words to choose from, and which of them are chosen to begin with, by their indices. */
    | {
        readonly kind: "words";
        readonly words: readonly Word[];
        readonly chosen: readonly [from: number, to: number];
      };
}

/** The comments of a session, one that is being written, and those deleted on this visit. */
export interface Comments {
  readonly all: readonly Comment[];
  readonly deleted: readonly Comment[];
  readonly writing: Writing | null;
  /** What was written, deleted or brought back last, and takes the keyboard. */
  readonly last: Shown | null;
  readonly begin: (writing: Writing) => void;
  /** @param written the id of what was written; `null`: it was left */
  readonly end: (written: string | null) => void;
  readonly remove: (comment: Comment, where: Place, save: Saving["save"]) => Promise<void>;
  readonly restore: (comment: Comment, where: Place, save: Saving["save"]) => Promise<void>;
}

/** Comments are shown twice: beside their words, and all together. */
export type Place = "transcript" | "list";

interface Shown {
  readonly id: string;
  readonly where: Place;
}

export const CommentsContext = createContext<Comments | null>(null);

export function useComments(): Comments {
  const comments = use(CommentsContext);
  if (comments === null) throw new Error("There is no CommentsContext above this component");
  return comments;
}

export function useOpenComments(): Comments {
  const { comments: all } = useEditing().review.annotations;
  const [deleted, setDeleted] = useState<readonly Comment[]>([]);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [last, setLast] = useState<Shown | null>(null);
  const end = useCallback(
    (written: string | null) => {
      const where = writing?.place === "moment" ? "list" : "transcript";
      setLast(written === null ? null : { id: written, where });
      setWriting(null);
    },
    [writing],
  );
  const remove = useCallback<Comments["remove"]>(async (comment, where, save) => {
    if (!(await save({ type: "undo", id: comment.id }))) return;
    setDeleted((before) => [...before, comment]);
    setLast({ id: comment.id, where });
  }, []);
  const restore = useCallback<Comments["restore"]>(async (comment, where, save) => {
    const { startSample, endSample, author, text } = comment;
    const next = await save({ type: "comment", startSample, endSample, author, text });
    const id = next?.annotations.comments.at(-1)?.id;
    if (id === undefined) return;
    setDeleted((before) => before.filter((each) => each.id !== comment.id));
    setLast({ id, where });
  }, []);
  return useMemo(
    () => ({ all, deleted, writing, last, begin: setWriting, end, remove, restore }),
    [all, deleted, writing, last, end, remove, restore],
  );
}
