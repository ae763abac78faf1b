import { focusSchema, type SessionOptions } from "@greenroom/protocol";
import * as z from "zod";

/** A session of chosen questions around one's stories; it comes with the link that asks for it. */
const toTellSchema = z.object({
  tell: z.object({
    /** What is about to happen, in a line. */
    plan: z.string(),
    questionIds: z.array(z.string()).min(1),
    focus: focusSchema,
    lengthMin: z.int().positive(),
    /** How long the answer to the first of them may take. */
    limitS: z.int().positive().optional(),
    /** The story that is told again. */
    storyId: z.string().optional(),
  }),
});
export type ToTell = z.infer<typeof toTellSchema>["tell"];

/** What a page was opened with (the router's state, which outlives a reload); `null` for anything else. */
export function toTellOf(state: unknown): ToTell | null {
  const parsed = toTellSchema.safeParse(state);
  return parsed.success ? parsed.data.tell : null;
}

/** What the session is asked for with. */
export function toTellOptions(tell: ToTell): Partial<SessionOptions> {
  const { questionIds, focus, lengthMin, limitS, storyId } = tell;
  const [questionId] = questionIds;
  return {
    questions: questionIds,
    focus,
    lengthMin,
    ...(storyId !== undefined && { story: storyId }),
    ...(limitS !== undefined && questionId !== undefined && { again: { questionId, limitS } }),
  };
}
