import * as z from "zod";
import { ownQuestionsSchema } from "./own-question.ts";
import { patienceSchema } from "./patience.ts";
import { pillarNames, pillars } from "./pillars.ts";
import { planShapeSchema } from "./plan-shape.ts";
import { formatNames, formatSchema } from "./rounds/format.ts";
import { duplexSchema, talkModeSchema } from "./talk.ts";
import { termsSchema } from "./terms.ts";

export * from "./pillars.ts";

export const roles = ["tech-lead", "staff", "manager", "director"] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const roleNames: Record<Role, string> = {
  "tech-lead": "Tech Lead",
  staff: "Staff Engineer",
  manager: "Engineering Manager",
  director: "Director",
};

/** A person who asks: what the client needs to show one. */
export const personaSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  /** One line on how they are to talk to. */
  temper: z.string(),
  /** In the status: who of the engine's voices speaks for them unless another is chosen. */
  voice: z.string(),
  /** They let silence last so many times as long as the person chose; 1 where nothing is said. */
  waits: z.number().min(1).optional(),
  /** Who sits beside them on a panel where nobody was chosen: ids, in the order in which they take over. */
  beside: z.array(z.string()).optional(),
});
export type PersonaSummary = z.infer<typeof personaSummarySchema>;

/** Conversations beside the five pillars, each with questions of its own. */
export const occasionFocuses = [
  "recruiter-screen",
  "narrative",
  "philosophy",
  "meta-interview",
] as const;

/** What to practise: one pillar, all of them in turn, an occasion, or the questions that the person brings. */
export const focusSchema = z.enum([...pillars, "full-loop", ...occasionFocuses, "own"]);
export type Focus = z.infer<typeof focusSchema>;

export const focusNames: Record<Focus, string> = {
  ...pillarNames,
  "full-loop": "Full loop",
  "recruiter-screen": "Recruiter's screen",
  narrative: "Leadership narrative",
  philosophy: "Leadership philosophy",
  "meta-interview": "Meta-interview",
  own: "My own question",
};

/** Something to work on, from the advice of a session before, on a different question than that one. */
export const workOnSchema = z.object({
  adviceId: z.string().max(80),
  /** As it was put. */
  title: z.string().max(120),
  /** The question in whose answer it was found. */
  fromQuestionId: z.string().max(80),
});
export type WorkOn = z.infer<typeof workOnSchema>;

export const sessionOptionsSchema = z.object({
  focus: focusSchema.default("behavioural"),
  format: formatSchema.default("questions"),
  /** What a longer conversation is about; else, or where it is not known (any more), one is chosen. */
  scene: z.string().max(80).optional(),
  role: roleSchema.default("staff"),
  persona: z.string().max(40).default("maya"),
  /** On a panel: who sits beside the persona, who leads it; in the order in which they take over. */
  panel: z.array(z.string().max(40)).min(1).max(2).optional(),
  /** Who of the engine's voices speaks, or `DEVICE_VOICE`, where the person chose; else the interviewer's own. */
  voice: z.string().max(80).optional(),
  /** Planned length. The interviewer closes when it is over. */
  lengthMin: z.int().min(5).max(60).default(15),
  /** Names that the person is going to say, for the recogniser. */
  terms: termsSchema.default([]),
  /** How long the interviewer lets silence last. */
  patience: patienceSchema.default("patient"),
  /** A question to begin with, answered before, and how long its answer may take now. */
  again: z
    .object({
      questionId: z.string().max(80),
      limitS: z.int().min(15).max(600),
      /** The session in which it was answered before. */
      ofSession: z.string().max(64).optional(),
    })
    .optional(),
  /** The first question is chosen for this; with `again`, that one comes first all the same. */
  workOn: workOnSchema.optional(),
  /** Questions that are in no bank. */
  own: ownQuestionsSchema.optional(),
  /** What the bank's questions are chosen by, beside the role. */
  shape: planShapeSchema.optional(),
  /** Only these are asked, in this order; the focus names their pillar. */
  questions: z.array(z.string().max(80)).min(1).max(12).optional(),
  /** The kept story that is told: its answers are offered as tellings of it. */
  story: z.string().max(64).optional(),
  /** Whether one is asked for questions of one's own at the end; else where there is time for it. */
  yourTurn: z.boolean().optional(),
  talk: talkModeSchema.default("open"),
  duplex: duplexSchema.default("full"),
  /** The interviewer may break into an answer that rambles. */
  mayInterrupt: z.boolean().default(false),
  /** `other`: English is not the first language, so pace, pauses and melody are compared with oneself only. */
  firstLanguage: z.enum(["english", "other"]).default("english"),
});
export type SessionOptions = z.infer<typeof sessionOptionsSchema>;

/** What a session practises, as lists name it. */
export function practisedName({ format, focus }: Pick<SessionOptions, "format" | "focus">): string {
  if (format === "panel") return `${formatNames.panel}: ${focusNames[focus]}`;
  return format === "questions" ? focusNames[focus] : formatNames[format];
}
