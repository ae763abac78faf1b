import * as z from "zod";
import { spanSchema } from "./words.ts";

/** What advice is about: what was said, how the answer was built, how it sounded. */
export const adviceKindSchema = z.enum(["content", "shape", "delivery"]);
export type AdviceKind = z.infer<typeof adviceKindSchema>;

const momentSchema = spanSchema.extend({ text: z.string() });

/** One thing to work on, with the moment that it is about. */
export const adviceThingSchema = z.object({
  /** The same in every session in which it is found. */
  id: z.string(),
  kind: adviceKindSchema,
  title: z.string(),
  why: z.string(),
  /** One question to think about. */
  ask: z.string(),
  moment: momentSchema.nullable(),
  /** It was found in a session before this one, too. */
  alsoBefore: z.boolean().optional(),
  /** The turns in which it was found; empty where it is about the whole session. */
  turns: z.array(z.int()),
  /** The same question once more, in so much time. */
  again: z
    .object({ questionId: z.string(), text: z.string(), limitS: z.number().positive() })
    .nullable(),
});
export type AdviceThing = z.infer<typeof adviceThingSchema>;

export const adviceWellSchema = z.object({
  id: z.string(),
  title: z.string(),
  moment: momentSchema,
});
export type AdviceWell = z.infer<typeof adviceWellSchema>;

/** Up to three things to work on, the weightiest first, and one that went well. */
export const adviceSchema = z.object({
  things: z.array(adviceThingSchema).max(3),
  wentWell: adviceWellSchema.nullable(),
});
export type Advice = z.infer<typeof adviceSchema>;
