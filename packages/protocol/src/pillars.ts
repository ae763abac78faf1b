import * as z from "zod";

export const pillars = [
  "behavioural",
  "system-design",
  "strategy",
  "cross-functional",
  "hiring",
] as const;
export const pillarSchema = z.enum(pillars);
export type Pillar = z.infer<typeof pillarSchema>;

export const pillarNames: Record<Pillar, string> = {
  behavioural: "Behavioural and people",
  "system-design": "System design at scale",
  strategy: "Technical strategy and vision",
  "cross-functional": "Working across functions",
  hiring: "Hiring and team building",
};

/** What a question asks for, and so what its answer is read for. */
export const forms = ["past", "situational", "approach", "vision", "design"] as const;
export const formSchema = z.enum(forms);
export type QuestionForm = z.infer<typeof formSchema>;
