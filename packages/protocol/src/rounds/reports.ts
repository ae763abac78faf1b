import * as z from "zod";
import { spanSchema } from "../words.ts";

/** What was said, with its place on the session's clock. */
const saidSchema = spanSchema.extend({ text: z.string() });

/** Something that could be found out by asking, and when it was. */
const factSchema = z.object({
  id: z.string(),
  /** What the other side knew. */
  fact: z.string(),
  /** A question that would have brought it out. */
  question: z.string(),
  /** The words that asked for it; `null`: it was never asked for. */
  asked: saidSchema.nullable(),
  /** It was asked for, and held back all the same: that would have taken a second question. */
  held: z.boolean().optional(),
  /** It was asked for and not answered: among other things, at the very end, or spoken over. */
  unanswered: z.boolean().optional(),
});
export type FactReport = z.infer<typeof factSchema>;

const rolePlayReportSchema = z.object({
  kind: z.literal("role-play"),
  title: z.string(),
  facts: z.array(factSchema),
  /** Where the conversation was to lead: what was agreed, or what was left open. */
  outcomes: z.array(z.object({ id: z.string(), name: z.string(), reached: saidSchema.nullable() })),
});
export type RolePlayReport = z.infer<typeof rolePlayReportSchema>;

const designReportSchema = z.object({
  kind: z.literal("design"),
  title: z.string(),
  /** In their order; `null`: not reached. */
  stages: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      budgetS: z.number().positive(),
      /** When it was spoken of; where it was gone through unasked, the longest stretch. */
      span: spanSchema.nullable(),
      /** How long it was spoken of, without what was said of other stages meanwhile, s. */
      spentS: z.number().nonnegative(),
      /**
       * `asked`: the interviewer opened it. `unasked`: the candidate went through it of themselves.
       * `passed`: opened, and nothing was said to it. `skipped`: the candidate was past it already.
       * `no-time`: not come to.
       */
      reached: z.enum(["asked", "unasked", "passed", "skipped", "no-time"]),
      /**
       * What belongs to it, and the words that spoke of it; `null`: not heard. Of what no design needs
       * all, only what was heard, where anything was.
       */
      points: z.array(
        z.object({
          name: z.string(),
          said: saidSchema.nullable(),
          /** It was said, but while another stage was spoken of. */
          elsewhere: z.boolean().optional(),
        }),
      ),
    }),
  ),
  facts: z.array(factSchema),
  /** What was put to the design, by what had been chosen. */
  stresses: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      /** The words that it was keyed to; `null`: it fits any design. */
      chose: saidSchema.nullable(),
      answered: spanSchema.nullable(),
      /** Whether the answer went into it, by what shows that; `null`: not heard. */
      went: z.array(z.object({ name: z.string(), said: saidSchema.nullable() })),
    }),
  ),
});
export type DesignReport = z.infer<typeof designReportSchema>;

const visionReportSchema = z.object({
  kind: z.literal("vision"),
  title: z.string(),
  /** How long was presented before anybody asked, and how long it was to take, s. */
  presentedS: z.number().nonnegative(),
  budgetS: z.number().positive(),
  /** What an executive wants to hear, and whether it was told before they had to ask. */
  points: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      when: z.enum(["presented", "when-asked", "not-heard"]),
      said: saidSchema.nullable(),
    }),
  ),
});
export type VisionReport = z.infer<typeof visionReportSchema>;

const yourTurnReportSchema = z.object({
  kind: z.literal("your-turn"),
  /** What the candidate asked at the end. */
  questions: z.array(
    saidSchema.extend({
      /** `specific`: it could be asked in this interview only. `general`: anywhere, of anybody. */
      specificity: z.enum(["specific", "general"]),
      /** Why it is taken for that, in a sentence. */
      because: z.string(),
    }),
  ),
});
export type YourTurnReport = z.infer<typeof yourTurnReportSchema>;

/** What one of the longer conversations brought to light, beside the figures of its answers. */
export const roundReportSchema = z.discriminatedUnion("kind", [
  rolePlayReportSchema,
  designReportSchema,
  visionReportSchema,
  yourTurnReportSchema,
]);
export type RoundReport = z.infer<typeof roundReportSchema>;
