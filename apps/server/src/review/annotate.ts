import { isDeepStrictEqual } from "node:util";
import {
  ProblemError,
  type Annotations,
  type Comment,
  type Correction,
  type Edit,
  type ElementMark,
} from "@greenroom/protocol";

/** What an edit becomes part of the session with. */
export interface Entry {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** How advice was put that is put aside. */
  readonly title?: string | undefined;
}

/** More of one kind than anybody makes by hand. */
export const MOST_OF_A_KIND = 500;

/**
 * The annotations of a session after one edit; the same as before where the last of its kind was
 * just this one, sent again because its answer was lost.
 * @throws ProblemError edit_unknown where there is nothing to take back, edits_full, request_malformed.
 */
export function annotate(before: Annotations, edit: Edit, entry: Entry): Annotations {
  const after = added(before, edit, entry);
  const full = Object.values(after).some((entries) => entries.length > MOST_OF_A_KIND);
  if (full) throw new ProblemError("edits_full");
  return after;
}

function added(before: Annotations, edit: Edit, { id, at, title }: Entry): Annotations {
  switch (edit.type) {
    case "correct": {
      const { turn, startSample, endSample } = edit;
      const correction: Correction = { id, turn, startSample, endSample, text: oneLine(edit.text) };
      if (isAgain(before.corrections, correction)) return before;
      return { ...before, corrections: [...before.corrections, correction] };
    }
    case "mark-element": {
      const mark = markOf(edit, id);
      if (isAgain(before.elementMarks, mark)) return before;
      return { ...before, elementMarks: [...before.elementMarks, mark] };
    }
    case "mark-own": {
      const mark = markOf(edit, id);
      if (isAgain(before.ownMarks, mark)) return before;
      return { ...before, ownMarks: [...before.ownMarks, mark] };
    }
    case "compare": {
      const { questionId } = edit;
      if (before.compared.some((each) => each.questionId === questionId)) return before;
      return { ...before, compared: [...before.compared, { id, questionId }] };
    }
    case "not-useful": {
      const { adviceId } = edit;
      if (before.notUseful.some((each) => each.adviceId === adviceId)) return before;
      const entry = { id, adviceId, ...(title !== undefined && { title: title.slice(0, 200) }) };
      return { ...before, notUseful: [...before.notUseful, entry] };
    }
    case "comment": {
      const comment = commentOf(edit, id, at);
      if (isAgain(before.comments, comment)) return before;
      return { ...before, comments: [...before.comments, comment] };
    }
    case "undo":
      return takenBack(before, edit.id);
  }
}

function takenBack(before: Annotations, id: string): Annotations {
  const others = <T extends { readonly id: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.id !== id);
  const known = Object.values(before).some((entries) => entries.some((entry) => entry.id === id));
  if (!known) throw new ProblemError("edit_unknown");
  return {
    corrections: others(before.corrections),
    elementMarks: others(before.elementMarks),
    ownMarks: others(before.ownMarks),
    compared: others(before.compared),
    notUseful: others(before.notUseful),
    comments: others(before.comments),
  };
}

/** Whether the newest entry says the same, apart from its id and when it was made. */
function isAgain<T extends { readonly id: string; readonly at?: string }>(
  entries: readonly T[],
  entry: T,
): boolean {
  const last = entries.at(-1);
  if (!last) return false;
  const { id, at } = last;
  return isDeepStrictEqual(last, { ...entry, id, ...(at !== undefined && { at }) });
}

function markOf(edit: Omit<ElementMark, "id">, id: string): ElementMark {
  const { questionId, elementId, startSample, endSample } = edit;
  return { id, questionId, elementId, startSample, endSample };
}

function commentOf(edit: Omit<Comment, "id" | "at">, id: string, at: string): Comment {
  const { startSample, endSample } = edit;
  const text = edit.text
    .split(/\r\n?|\n/u)
    .map(visible)
    .join("\n")
    .trim();
  if (text === "") throw new ProblemError("request_malformed", "A comment needs a word or two.");
  return { id, startSample, endSample, author: oneLine(edit.author), text, at };
}

function oneLine(text: string): string {
  return visible(text.replaceAll(/\s+/gu, " ")).trim();
}

/** Without characters that are not seen: controls, marks that turn the direction of writing. */
function visible(line: string): string {
  return line.replaceAll("\t", " ").replaceAll(/\p{C}/gu, "");
}
