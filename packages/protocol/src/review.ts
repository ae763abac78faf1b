import * as z from "zod";
import { adviceSchema } from "./advice.ts";
import { annotationsSchema } from "./annotations.ts";
import { askerSchema } from "./asker.ts";
import { formSchema, pillarSchema, sessionOptionsSchema } from "./catalog.ts";
import { roundReportSchema } from "./rounds/reports.ts";
import { latencyTraceSchema, replyKindSchema } from "./session.ts";
import { segmentSchema, spanSchema, wordSchema } from "./words.ts";

/** A figure, or the reason why there is none. Rules are in packages/metrics/SPEC.md. */
export const figureSchema = z.discriminatedUnion("present", [
  z.object({
    present: z.literal(true),
    rule: z.string(),
    name: z.string(),
    value: z.number(),
    unit: z.string(),
    /** Other numbers of the same rule, such as a rate per minute beside a count. */
    besides: z.array(z.object({ name: z.string(), value: z.number(), unit: z.string() })),
    confidence: z.enum(["high", "medium", "low"]),
    definition: z.string(),
    /** Where the value is usually good, in words, and whether it lies there. `null`: only compared with oneself. */
    range: z
      .object({
        text: z.string(),
        verdict: z.enum(["good", "watch", "outside"]),
        /** The same in numbers: what is judged (the value, or the rate beside a count), and where that is good. */
        scale: z
          .object({
            value: z.number(),
            unit: z.string(),
            /** `null`: open to this side. */
            from: z.number().nullable(),
            to: z.number().nullable(),
          })
          .optional(),
      })
      .nullable(),
    source: z.string(),
    /** What the first answers of this person were like; not there while there are too few. */
    baseline: z
      .object({
        /** What is compared: the value above, or the rate beside it where that is a count. */
        value: z.number(),
        unit: z.string(),
        median: z.number(),
        /** The middle half of them lay between these. */
        low: z.number(),
        high: z.number(),
        answers: z.int().positive(),
      })
      .optional(),
    /** The moments that it counts, on the session's clock. */
    moments: z.array(spanSchema.extend({ label: z.string() })),
  }),
  z.object({
    present: z.literal(false),
    rule: z.string(),
    name: z.string(),
    reason: z.string(),
    definition: z.string(),
  }),
]);
export type Figure = z.infer<typeof figureSchema>;

/** One element of an answer's structure, with the words that show it. */
export const elementSchema = z.object({
  id: z.string(),
  name: z.string(),
  verdict: z.enum(["shown", "thin", "not-heard"]),
  /** What this element is, in a sentence. */
  meaning: z.string(),
  quotes: z.array(
    spanSchema.extend({
      text: z.string(),
      /** `person`: marked by hand, with the id by which the mark is taken back; else the rules found it. */
      by: z.enum(["rules", "person"]).optional(),
      markId: z.string().optional(),
    }),
  ),
  /** Its share of the words of a story; not there where shares mean nothing. */
  share: z.number().min(0).max(1).optional(),
});
export type StructureElement = z.infer<typeof elementSchema>;

export const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  pillar: pillarSchema,
  form: formSchema,
  /** The length an answer should have. */
  budgetS: z.number().positive(),
});
export type QuestionSummary = z.infer<typeof questionSchema>;

/** What kind of answer was given where a story was asked for (Bangerter, Corvalan and Cavin 2014). */
export const answerKindSchema = z.enum([
  "story",
  "pseudo-story",
  "example",
  "opinion",
  "self-description",
]);
export type AnswerKind = z.infer<typeof answerKindSchema>;

/** A mistake that costs leadership roles, with the words that it was read from. */
export const mistakeSchema = z.object({
  id: z.enum([
    "generic",
    "technical-only",
    "no-human-element",
    "no-questions-asked",
    "nothing-to-change",
  ]),
  name: z.string(),
  /** Why it costs, and what would be heard gladly instead. */
  why: z.string(),
  quotes: z.array(spanSchema.extend({ text: z.string() })),
});
export type Mistake = z.infer<typeof mistakeSchema>;

/** One turn of the candidate: what was asked, what was heard, and what it measures. */
export const reviewTurnSchema = z.object({
  turn: z.int(),
  question: questionSchema,
  /** The interviewer's words that this turn answers. */
  asked: z.object({
    kind: replyKindSchema,
    text: z.string(),
    heard: spanSchema.nullable(),
    /** Who said them, where several ask. */
    by: askerSchema.optional(),
  }),
  span: spanSchema,
  segments: z.array(segmentSchema),
  words: z.array(wordSchema),
  heardBadly: z.boolean(),
  figures: z.array(figureSchema),
  /** Words a minute over the last 15 s, every second (PA2), on the session's clock. */
  pace: z.array(z.object({ sample: z.int(), wordsPerMin: z.number() })),
  latency: latencyTraceSchema,
});
export type ReviewTurn = z.infer<typeof reviewTurnSchema>;

/** What was heard in answer to one main question, its follow-ups included. */
export const questionStructureSchema = z.object({
  question: questionSchema,
  /** Who asked it, where several ask. */
  askedBy: askerSchema.optional(),
  /** The turns that were read; those heard badly are not among them. */
  turns: z.array(z.int()),
  /** Empty where nothing was left to read. */
  elements: z.array(elementSchema),
  /** `null` where no story was asked for, or nothing was left to read. */
  kind: answerKindSchema.nullable(),
  mistakes: z.array(mistakeSchema),
});
export type QuestionStructure = z.infer<typeof questionStructureSchema>;

export const sessionSummarySchema = z.object({
  id: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  state: z.enum(["live", "unfinished", "ended"]),
  options: sessionOptionsSchema,
  durationS: z.number().nonnegative(),
  turns: z.int().nonnegative(),
  firstQuestion: z.string().nullable(),
  /** Made by the product's own voices, to look around in. */
  sample: z.boolean().default(false),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

export const interviewerLineSchema = z.object({
  reply: z.int(),
  kind: replyKindSchema,
  text: z.string(),
  /** When it was heard; `null` where it never was. */
  heard: spanSchema.nullable(),
  /** What was heard of it where it was cut off; else `null`. */
  heardText: z.string().nullable(),
  /** Who said it, by name, where several ask. */
  name: z.string().optional(),
});
export type InterviewerLine = z.infer<typeof interviewerLineSchema>;

/** One take of a question: the first answer to it, before any follow-up asked for what it lacked. */
export const takeSchema = z.object({
  sessionId: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  /** It is this session's own, or was answered before it, or after. */
  when: z.enum(["this", "before", "after"]),
  questionId: z.string(),
  span: spanSchema,
  words: z.array(wordSchema),
  figures: z.array(figureSchema),
  elements: z.array(elementSchema),
});
export type Take = z.infer<typeof takeSchema>;

export const reviewSchema = z.object({
  session: sessionSummarySchema,
  /** Who asked; where it was a panel, all of them. */
  personaName: z.string(),
  /** The folder in which this session lies. */
  folder: z.string(),
  durationSamples: z.int().nonnegative(),
  said: z.array(interviewerLineSchema),
  turns: z.array(reviewTurnSchema),
  /** One for each main question that was answered, in the order of asking. */
  structure: z.array(questionStructureSchema),
  /** What the conversation brought to light beside its answers, where it was one of the longer ones. */
  rounds: z.array(roundReportSchema).default([]),
  /** What to work on, and what went well. */
  advice: adviceSchema,
  /** Figures over all turns together. */
  figures: z.array(figureSchema),
  /** What the person added by hand; corrections and marks are already applied above. */
  annotations: annotationsSchema,
  /** Where what was added before lies, where it cannot be read any more. */
  damagedAnnotations: z.string().optional(),
  /** Stretches of at least a second in which nobody was heard, for listening without them. */
  silences: z.array(spanSchema),
  /** Takes of this session's questions that were answered more than once: its own, then others, newest first. */
  takes: z.array(takeSchema),
  /** Which engines heard, spoke and asked. */
  engines: z.object({ hearing: z.string(), voice: z.string(), interviewer: z.string() }),
});
export type Review = z.infer<typeof reviewSchema>;
