import * as z from "zod";
import { formSchema, pillarSchema } from "./pillars.ts";

/** Own questions for one session, and the characters of one. */
export const MOST_OWN_QUESTIONS = 12;
export const SHORTEST_OWN_QUESTION = 10;
export const LONGEST_OWN_QUESTION = 400;
/** Characters of a job description, or a CV, that are read. */
export const LONGEST_PASTED = 20_000;
/** Questions that a CV may add to them. */
export const MOST_CLAIMS = 3;
/** Characters of a line that is quoted from a CV. */
export const LONGEST_QUOTED_LINE = 160;

/** A question that is in no bank: one that the person brought, or one about a line of their CV. */
export const ownQuestionSchema = z.object({
  text: z.string().trim().min(SHORTEST_OWN_QUESTION).max(LONGEST_OWN_QUESTION),
  /** What it asks for; the person has seen it, and may have put it right. */
  form: formSchema,
  pillar: pillarSchema,
  /** The line of a CV that it quotes; absent where the person brought the question itself. */
  cvLine: z.string().trim().min(1).max(LONGEST_QUOTED_LINE).optional(),
});
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

/** Those of one session: what the person brought, what their CV adds, and one that is answered again. */
export const ownQuestionsSchema = z
  .array(ownQuestionSchema)
  .min(1)
  .max(MOST_OWN_QUESTIONS + MOST_CLAIMS + 1);
