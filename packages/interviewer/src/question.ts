import {
  companyStageSchema,
  formSchema,
  occasionFocuses,
  pillarSchema,
  roleSchema,
  storyThemeSchema,
} from "@greenroom/protocol";
import * as z from "zod";
import { followUpMoves } from "./scripted/follow-up-moves.ts";

/** Conversations beside the five pillars. */
export const occasions = [...occasionFocuses, "story"] as const;
export const occasionSchema = z.enum(occasions);
export type Occasion = z.infer<typeof occasionSchema>;

/** One question of the bank. The bank is data; this schema and its editorial test keep it in shape. */
export const questionSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  pillar: pillarSchema,
  /** The conversation it belongs to, where that is not simply its pillar's. */
  occasion: occasionSchema.optional(),
  /** What it is about, as it goes on after "It was about". */
  theme: z.string(),
  form: formSchema,
  /** The levels that it is fit for. */
  roles: z.array(roleSchema).min(1),
  /** The company that it supposes; absent where it fits any. */
  stages: z.array(companyStageSchema).min(1).optional(),
  /** Themes of stories that can serve as an answer, or as its example. */
  serves: z.array(storyThemeSchema),
  /** As it is spoken. */
  spoken: z.string(),
  /** What a strong answer shows, for the review. */
  strong: z.array(z.string()).min(2),
  /** The question's own wording for gaps that matter most in it; the persona words the others. */
  followUps: z.partialRecord(z.enum(followUpMoves), z.string()),
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
