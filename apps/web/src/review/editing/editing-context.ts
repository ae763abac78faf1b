import { problem, ProblemError, type Edit, type Problem, type Review } from "@greenroom/protocol";
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { editSession, getReview } from "../../api/index.ts";
import { keepSame } from "./keep-same.ts";
import { lookAgain } from "./look-again.ts";

/** A review, and the changes that a person makes in it by hand. */
export interface Editing {
  readonly review: Review;
  /** Nothing is changed in an interview that still runs. */
  readonly can: boolean;
  /** Resolves with the review as it is then, which is on the page by then. @throws ProblemError */
  readonly make: (edit: Edit) => Promise<Review>;
  /** Asks whether it was changed, or deleted, somewhere else, and shows what came of it. */
  readonly look: () => Promise<void>;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error("There is no EditingContext above this component");
  return editing;
}

/**
 * Changes of one page follow one another, so that the last answer is the newest review.
 * @param onGone the session was deleted somewhere else
 */
export function useEditor(
  review: Review,
  put: (review: Review) => void,
  onGone: () => void,
): Editing {
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
  const look = useCallback((): Promise<void> => {
    // Behind what is being saved: its answer is newer than one that is asked for now.
    const mine = after(last.current, async () => {
      const found = await lookAgain(shown.current, () => getReview(id));
      if (found.is === "changed") put(found.review);
      if (found.is === "gone") onGone();
    });
    last.current = mine.catch(() => undefined);
    return mine;
  }, [id, put, onGone]);
  useOnReturn(look, state !== "live");
  return useMemo(
    () => ({ review, can: state !== "live", make, look }),
    [review, state, make, look],
  );
}

/** Whoever comes back to this tab sees what was done in another one. */
function useOnReturn(look: () => Promise<void>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const gone = new AbortController();
    const returned = () => {
      if (document.visibilityState === "visible") void look();
    };
    document.addEventListener("visibilitychange", returned, { signal: gone.signal });
    window.addEventListener("focus", returned, { signal: gone.signal });
    return () => gone.abort();
  }, [look, on]);
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
