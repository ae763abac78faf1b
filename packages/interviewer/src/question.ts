import { formSchema, pillarSchema, roleSchema } from "@greenroom/protocol";
import * as z from "zod";

/** One question of the bank. The bank is data; this schema and its editorial test keep it in shape. */
export const questionSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  pillar: pillarSchema,
  theme: z.string(),
  form: formSchema,
  roles: z.array(roleSchema).min(1),
  /** As it is spoken. */
  spoken: z.string(),
  /** What a strong answer shows, for the review. */
  strong: z.array(z.string()).min(2),
  /** The changed constraint that a complete answer gets: one spoken question. */
  changedConstraint: z.string(),
  /**
   * Beginnings of words, one of which must have been told for the changed constraint to fit a story;
   * absent where it fits any.
   */
  hangsOn: z.array(z.string()).min(1).optional(),
  /** The length an answer should have, s. */
  budgetS: z.number().int().positive(),
});
export type Question = z.infer<typeof questionSchema>;
