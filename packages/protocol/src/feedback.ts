import * as z from "zod";
import { askerSchema } from "./asker.ts";
import { pillarSchema } from "./catalog.ts";
import { problemSchema } from "./errors.ts";
import { spanSchema } from "./words.ts";

/** Words of the candidate that an interviewer could have written down, with when they were said. */
export const evidenceSchema = spanSchema.extend({
  text: z.string(),
  /** The element of the answer that they show, by its name in the review. */
  element: z.string(),
  questionId: z.string(),
  question: z.string(),
  /** Who asked for what these words answer, where several ask: it may have been a follow-up. */
  askedBy: askerSchema.optional(),
  /** Only hinted at. */
  thin: z.boolean(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const competencySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** What an interviewer writes into this box. */
  meaning: z.string(),
  /** In the order said; empty where the box stays blank. */
  evidence: z.array(evidenceSchema),
});
export type Competency = z.infer<typeof competencySchema>;

/** What an interviewer could have written down: the boxes of each pillar that was asked about. */
export const packetSchema = z.array(
  z.object({ pillar: pillarSchema, competencies: z.array(competencySchema) }),
);
export type Packet = z.infer<typeof packetSchema>;

/** One step of an answer told again: a sentence that was said, or a question where nothing was heard. */
export const retoldPartSchema = z.discriminatedUnion("kind", [
  spanSchema.extend({
    kind: z.literal("said"),
    element: z.string(),
    /** Words of the candidate in the order in which they said them, some left out. */
    text: z.string(),
  }),
  z.object({ kind: z.literal("gap"), element: z.string(), ask: z.string() }),
]);
export type RetoldPart = z.infer<typeof retoldPartSchema>;

/** An answer in its own words, in the order in which a strong one goes. */
export const retoldSchema = z.object({
  questionId: z.string(),
  question: z.string(),
  askedBy: askerSchema.optional(),
  parts: z.array(retoldPartSchema),
  /** Sentences that were said and are not in it. */
  leftOut: z.int().nonnegative(),
});
export type Retold = z.infer<typeof retoldSchema>;

/** A remark of a language model whose quote was found in what was said. */
export const remarkSchema = spanSchema.extend({
  text: z.string(),
  /** The words as they were said. */
  quote: z.string(),
});
export type Remark = z.infer<typeof remarkSchema>;

/** Three steps, each with what somebody does who is there. */
export const levels = ["thin", "solid", "strong"] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** How one answer was read in one competency. There only with a remark that holds. */
export const assessedSchema = z.object({
  competency: z.string(),
  name: z.string(),
  level: levelSchema,
  /** What somebody does who is at this level. */
  anchor: z.string(),
  remarks: z.array(remarkSchema).min(1),
});
export type Assessed = z.infer<typeof assessedSchema>;

/** Remarks that are not shown, by why. */
export const droppedSchema = z.object({
  /** Their quotes are not in what was said. */
  notFound: z.int().nonnegative(),
  /** They name figures or words that were not said, or say nothing but praise. */
  unsupported: z.int().nonnegative(),
});
export type Dropped = z.infer<typeof droppedSchema>;

export const writtenSchema = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  model: z.string(),
  where: z.string(),
  answers: z.array(
    z.object({
      questionId: z.string(),
      question: z.string(),
      askedBy: askerSchema.optional(),
      assessed: z.array(assessedSchema),
      dropped: droppedSchema,
    }),
  ),
});
export type Written = z.infer<typeof writtenSchema>;

/** What a language model is doing about this session. */
export const writingSchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("idle") }),
  z.object({ is: z.literal("running"), read: z.int().nonnegative(), of: z.int().positive() }),
  z.object({ is: z.literal("failed"), problem: problemSchema }),
]);
export type Writing = z.infer<typeof writingSchema>;

/** Where remarks would be asked for, and what would be sent there. */
export const reviewerSchema = z.object({
  model: z.string(),
  where: z.string(),
  answers: z.int().nonnegative(),
  words: z.int().nonnegative(),
});
export type Reviewer = z.infer<typeof reviewerSchema>;

/** Everything that is written about a session after it. */
export const feedbackSchema = z.object({
  packet: packetSchema,
  retold: z.array(retoldSchema),
  /** `null` where no language model is set. */
  reviewer: reviewerSchema.nullable(),
  writing: writingSchema,
  written: writtenSchema.nullable(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
