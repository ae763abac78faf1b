import * as z from "zod";

/** `early`: up to some thirty people; `growing`: its structures crack; `large`: many departments. */
export const companyStages = ["early", "growing", "large"] as const;
export const companyStageSchema = z.enum(companyStages);
export type CompanyStage = z.infer<typeof companyStageSchema>;

/** What a job may stress, and questions are about. */
export const jobTopics = [
  "growing-people",
  "performance",
  "conflict",
  "hiring",
  "team-structure",
  "reliability",
  "scale",
  "architecture",
  "migration",
  "data",
  "security",
  "cost",
  "developer-experience",
  "strategy",
  "partners",
  "delivery",
  "customers",
] as const;
export const jobTopicSchema = z.enum(jobTopics);
export type JobTopic = z.infer<typeof jobTopicSchema>;

/** As they stand in a list: "Stresses reliability and hiring." */
export const jobTopicNames: Record<JobTopic, string> = {
  "growing-people": "growing people",
  performance: "performance",
  conflict: "influence",
  hiring: "hiring",
  "team-structure": "team structure",
  reliability: "reliability",
  scale: "scale",
  architecture: "architecture",
  migration: "migrations",
  data: "data",
  security: "security",
  cost: "cost",
  "developer-experience": "developer experience",
  strategy: "strategy",
  partners: "work with other functions",
  delivery: "delivery",
  customers: "customers",
};

/** What was read from a job description: the text itself stays in the browser. */
export const planShapeSchema = z.object({
  /** What it stresses, the weightiest first. */
  topics: z.array(jobTopicSchema).max(jobTopics.length).default([]),
  stage: companyStageSchema.optional(),
});
export type PlanShape = z.infer<typeof planShapeSchema>;
