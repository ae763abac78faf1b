import { problem, ProblemError, type Edit, type Problem, type Review } from "@greenroom/protocol";
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { editSession } from "../../api/index.ts";
import { keepSame } from "./keep-same.ts";

/** A review, and the changes that a person makes in it by hand. */
export interface Editing {
  readonly review: Review;
  /** Nothing is changed in an interview that still runs. */
  readonly can: boolean;
  /** Resolves with the review as it is then, which is on the page by then. @throws ProblemError */
  readonly make: (edit: Edit) => Promise<Review>;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error("There is no EditingContext above this component");
  return editing;
}

/** Changes of one page follow one another, so that the last answer is the newest review. */
export function useEditor(review: Review, put: (review: Review) => void): Editing {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const shown = useRef(review);
  useEffect(() => {
    shown.current = review;
  }, [review]);
  const { id, state } = review.session;
  const make = useCallback(
    (edit: Edit): Promise<Review> => {
      const mine = after(last.current, async () => {
        const next = keepSame(shown.current, await editSession(id, edit));
        put(next);
        return next;
      });
      last.current = mine.catch(() => undefined);
      return mine;
    },
    [id, put],
  );
  return useMemo(() => ({ review, can: state !== "live", make }), [review, state, make]);
}

/** `before` never rejects. */
async function after<T>(before: Promise<unknown>, work: () => Promise<T>): Promise<T> {
  await before;
  return work();
}

/** One place on the page that changes something: whether it is being saved, and what went wrong. */
export interface Saving {
  readonly busy: boolean;
  readonly failed: Problem | null;
  /** The review as it is then; `null` where it failed, which `failed` tells. */
  readonly save: (edit: Edit) => Promise<Review | null>;
  /** Forgets what went wrong. */
  readonly forget: () => void;
}

export function useSaving(): Saving {
  const { make } = useEditing();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const save = useCallback(
    async (edit: Edit): Promise<Review | null> => {
      setBusy(true);
      setFailed(null);
      try {
        return await make(edit);
      } catch (error) {
        setFailed(error instanceof ProblemError ? error.problem : problem("internal"));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [make],
  );
  const forget = useCallback(() => setFailed(null), []);
  return { busy, failed, save, forget };
}
