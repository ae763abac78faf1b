import * as z from "zod";
import { spanSchema } from "./words.ts";

/** What the person adds to a recorded session by hand. Every entry has an id, so that it can be taken back. */
const entrySchema = z.object({ id: z.string().max(40) });

/** Words that stand in place of what was heard in this span of a turn; none: nothing was said there. */
export const correctionSchema = entrySchema.extend({
  turn: z.int(),
  ...spanSchema.shape,
  text: z.string().max(200),
  /** In a review: what was heard there. Not there where the words it stood for are gone. */
  heardAs: z.string().optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** "It is here": an element of an answer's structure, found by the person. */
export const elementMarkSchema = entrySchema.extend({
  questionId: z.string().max(80),
  elementId: z.string().max(40),
  ...spanSchema.shape,
});
export type ElementMark = z.infer<typeof elementMarkSchema>;

/** A note for oneself or from a mentor, on a stretch of the recording. */
export const commentSchema = entrySchema.extend({
  ...spanSchema.shape,
  author: z.string().max(60),
  text: z.string().min(1).max(2_000),
  /** When it was written: ISO 8601, UTC. */
  at: z.string().max(40),
});
export type Comment = z.infer<typeof commentSchema>;

export const annotationsSchema = z.object({
  corrections: z.array(correctionSchema),
  elementMarks: z.array(elementMarkSchema),
  /** Switch chairs: evidence that the person marked before the machine's was shown. */
  ownMarks: z.array(elementMarkSchema),
  /** Questions whose own marks were compared with the machine's. */
  compared: z.array(entrySchema.extend({ questionId: z.string().max(80) })),
  /** Advice that the person does not want to see again, in any session. */
  notUseful: z.array(
    entrySchema.extend({
      adviceId: z.string().max(80),
      /** How it was put when it was put aside. */
      title: z.string().max(200).optional(),
    }),
  ),
  comments: z.array(commentSchema),
});
export type Annotations = z.infer<typeof annotationsSchema>;

export const noAnnotations: Annotations = {
  corrections: [],
  elementMarks: [],
  ownMarks: [],
  compared: [],
  notUseful: [],
  comments: [],
};

/** `POST /api/sessions/:id/edits`: one change, answered with the review as it is then. */
export const editSchema = z.discriminatedUnion("type", [
  correctionSchema.omit({ id: true, heardAs: true }).extend({ type: z.literal("correct") }),
  elementMarkSchema.omit({ id: true }).extend({ type: z.literal("mark-element") }),
  elementMarkSchema.omit({ id: true }).extend({ type: z.literal("mark-own") }),
  z.object({ type: z.literal("compare"), questionId: z.string().max(80) }),
  z.object({ type: z.literal("not-useful"), adviceId: z.string().max(80) }),
  commentSchema.omit({ id: true, at: true }).extend({ type: z.literal("comment") }),
  /** Takes back the entry with this id, whatever it is. */
  z.object({ type: z.literal("undo"), id: z.string().max(40) }),
]);
export type Edit = z.infer<typeof editSchema>;
