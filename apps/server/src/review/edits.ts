import { randomUUID } from "node:crypto";
import {
  noAnnotations,
  ProblemError,
  type Annotations,
  type Edit,
  type ErrorCode,
  type Review,
} from "@greenroom/protocol";
import { systemCode } from "../start-error.ts";
import { annotationBytes, MOST_ANNOTATION_BYTES } from "../storage/annotations-file.ts";
import type { StoredSession } from "../storage/ports.ts";
import { annotate } from "./annotate.ts";
import type { RetiredAdvice } from "./retired-advice.ts";
import type { Reviews } from "./reviews.ts";
import { takesEffect } from "./takes-effect.ts";

/** What a person changes in a session by hand. */
export interface Edits {
  /**
   * One change, kept before this resolves, with the review as it is then. Changes of one session
   * follow one another, each on what the one before it left.
   * @throws ProblemError session_unknown, session_live, edit_misplaced, edit_unknown, edits_full,
   *   storage_failed.
   */
  make(id: string, edit: Edit): Promise<Review>;
  /** Does something with a session while no change is being made to it. */
  alone<T>(id: string, work: () => Promise<T>): Promise<T>;
}

export interface EditsOptions {
  readonly reviews: Reviews;
  readonly retired: RetiredAdvice;
  readonly inUse: (id: string) => boolean;
  readonly write: (id: string, annotations: Annotations) => Promise<void>;
}

const MISPLACED: Partial<Record<Edit["type"], string>> = {
  correct: "There are no words of yours at that place. Reload the page and try again.",
  "mark-element":
    "There are no words of this answer at that place, or the question does not ask for this.",
  "not-useful": "There is no such advice in this session. Reload the page.",
};

export function openEdits({ reviews, retired, inUse, write }: EditsOptions): Edits {
  const last = new Map<string, Promise<unknown>>();
  const alone = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const mine = after(last.get(id), work);
    const settled = mine.catch(() => undefined);
    last.set(id, settled);
    void settled.then(() => last.get(id) === settled && last.delete(id));
    return mine;
  };

  const make = async (id: string, edit: Edit): Promise<Review> => {
    const stored = await reviews.stored(id);
    if (inUse(id)) {
      const sentence = "This interview is still running. Come back to this when it has ended.";
      throw new ProblemError("session_live", sentence);
    }
    const before = stored.annotations ?? noAnnotations;
    const title = edit.type === "not-useful" ? await titleOf(id, stored, edit) : undefined;
    const entry = { id: randomUUID(), at: new Date().toISOString(), title };
    const annotations = annotate(before, edit, entry);
    if (annotationBytes(annotations) > MOST_ANNOTATION_BYTES) throw new ProblemError("edits_full");
    const review = await reviews.of(id, { ...stored, annotations });
    if (annotations === before) return review;
    if (!takesEffect(review, edit, entry.id)) throw misplaced(edit);
    await keep(id, annotations);
    retired.put(id, annotations);
    return review;
  };

  /** How advice is put that this session gives; `undefined` where it is put aside already. */
  const titleOf = async (
    id: string,
    stored: StoredSession,
    edit: Edit & { type: "not-useful" },
  ): Promise<string | undefined> => {
    const { advice } = await reviews.of(id, stored);
    const thing = advice.things.find((each) => each.id === edit.adviceId);
    if (thing) return thing.title;
    const own = stored.annotations?.notUseful.some((each) => each.adviceId === edit.adviceId);
    if (own || retired.except(id).has(edit.adviceId)) return undefined;
    throw misplaced(edit);
  };

  const keep = async (id: string, annotations: Annotations): Promise<void> => {
    try {
      await write(id, annotations);
    } catch (cause) {
      // The folder went away meanwhile: the session was deleted.
      const gone = systemCode(cause) === "ENOENT";
      const code: ErrorCode = gone ? "session_unknown" : "storage_failed";
      const sentence = gone
        ? undefined
        : "This cannot be written. Free some disk space, then try again.";
      throw new ProblemError(code, sentence, { cause });
    }
  };

  return { alone, make: (id, edit) => alone(id, () => make(id, edit)) };
}

/** `before` never rejects. */
async function after<T>(before: Promise<unknown> | undefined, work: () => Promise<T>): Promise<T> {
  await before;
  return work();
}

function misplaced(edit: Edit): ProblemError {
  return new ProblemError("edit_misplaced", MISPLACED[edit.type]);
}
