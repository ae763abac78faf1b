import * as z from "zod";

/** A question that is to be answered once more, in so much time; it comes with the link that asks for it. */
const againSchema = z.object({
  again: z.object({
    questionId: z.string(),
    text: z.string(),
    limitS: z.number().positive(),
    /** The session in which it was answered before. */
    ofSession: z.string().optional(),
    /** Who asked it there. */
    persona: z.string().optional(),
  }),
});
export type Again = z.infer<typeof againSchema>["again"];

/** What a page was opened with (the router's state, which outlives a reload); `null` for anything else. */
export function againOf(state: unknown): Again | null {
  const parsed = againSchema.safeParse(state);
  return parsed.success ? parsed.data.again : null;
}
