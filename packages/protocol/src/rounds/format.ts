import * as z from "zod";

/** How an interview goes: question after question, or one of the longer conversations. */
export const formats = ["questions", "design", "vision", "role-play", "panel"] as const;
export const formatSchema = z.enum(formats);
export type Format = z.infer<typeof formatSchema>;

export const formatNames: Record<Format, string> = {
  questions: "Question by question",
  design: "Design round",
  vision: "Vision presentation",
  "role-play": "Role-play",
  panel: "Panel",
};

/** Whether questions of the bank, or one's own, are asked one after another. */
export function asksQuestions(format: Format): boolean {
  return format === "questions" || format === "panel";
}

/** What a longer conversation can be about: what the client needs to offer it. */
export const sceneSummarySchema = z.object({
  id: z.string(),
  format: formatSchema,
  title: z.string(),
  /** One line on what awaits one. */
  teaser: z.string(),
  /** The length that it needs, min. */
  lengthMin: z.int().positive(),
});
export type SceneSummary = z.infer<typeof sceneSummarySchema>;
