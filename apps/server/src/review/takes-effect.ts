import type { Edit, Review } from "@greenroom/protocol";
import { quoteOf, wordsOf } from "./apply-marks.ts";

/**
 * Whether an edit is about something that the session has: read from the review as it is with the
 * edit, in which the entry stands under `id`.
 */
export function takesEffect(review: Review, edit: Edit, id: string): boolean {
  const { annotations, structure, durationSamples, turns } = review;
  const question = (questionId: string) =>
    structure.find((read) => read.question.id === questionId);
  switch (edit.type) {
    case "correct":
      return annotations.corrections.find((entry) => entry.id === id)?.heardAs !== undefined;
    case "mark-element":
    case "mark-own": {
      const read = question(edit.questionId);
      const known = read?.elements.some((element) => element.id === edit.elementId);
      return read !== undefined && known === true && quoteOf(wordsOf(read, turns), edit) !== null;
    }
    case "compare":
      return question(edit.questionId) !== undefined;
    case "comment":
      return edit.startSample <= edit.endSample && edit.endSample <= durationSamples;
    // Whether there was such advice, or such an entry, is seen before.
    case "not-useful":
    case "undo":
      return true;
  }
}
