import * as z from "zod";
import { formatSchema } from "./rounds/format.ts";
import { talkModeSchema } from "./talk.ts";

/** Where the conversation is. The room shows it in words. */
export const phases = [
  "asking",
  "listening",
  "paused",
  "holding",
  "preparing",
  "replying",
  "ended",
] as const;
export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/**
 * What the interviewer does with one reply. `ask` opens a main question; `go-on` only bids somebody
 * speak on; `your-turn` gives them the floor for questions of their own, or answers one of these.
 */
export const replyKinds = [
  "ask",
  "follow-up",
  "repeat",
  "heard-badly",
  "answer-back",
  "go-on",
  "your-turn",
  "close",
] as const;
export const replyKindSchema = z.enum(replyKinds);
export type ReplyKind = z.infer<typeof replyKindSchema>;

export const questionOnScreenSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** Counts main questions from 1. */
  number: z.int().positive(),
});
export type QuestionOnScreen = z.infer<typeof questionOnScreenSchema>;

/** The time that a question answered again may take now, and how much of it has gone by. */
export const answerLimitSchema = z.object({
  limitS: z.int().positive(),
  /** Where the answer began, on the session's clock; `null` before its first word. */
  fromSample: z.int().nonnegative().nullable(),
  /** Time that was asked for since: it does not count. */
  heldSamples: z.int().nonnegative(),
  /** Since when time is being held; `null` where it is not. */
  heldSinceSample: z.int().nonnegative().nullable(),
});
export type AnswerLimit = z.infer<typeof answerLimitSchema>;

/** Everything the room needs to draw itself, sent whole at every change. */
export const sessionStateSchema = z.object({
  phase: phaseSchema,
  /** Counts the candidate's turns from 1; commands name the turn they mean. */
  turn: z.int().nonnegative(),
  /** The newest reply whose sound may be heard; older ones are dropped. */
  reply: z.int().nonnegative(),
  question: questionOnScreenSchema.nullable(),
  /** The session's clock when this was sent, in samples. */
  sample: z.int().nonnegative(),
  lengthMin: z.number().positive(),
  /** Who asks now: the id of a persona. */
  persona: z.string(),
  /** Everybody on the panel, who leads it first; absent where one person asks. */
  panel: z.array(z.string()).optional(),
  /** A longer conversation; absent where question after question is asked. */
  format: formatSchema.optional(),
  /** Who is played, in a role-play. */
  plays: z.string().optional(),
  talk: talkModeSchema,
  /** What is worked on in this session, as the advice put it; `null` where that is nothing in particular. */
  workOn: z.string().nullable(),
  /** Of the answer that is open; `null` where it has none. It cuts nobody off. */
  limit: answerLimitSchema.nullable(),
});
export type SessionState = z.infer<typeof sessionStateSchema>;

/** One thing said, as it stands in the room's transcript. */
export const lineSchema = z.discriminatedUnion("who", [
  z.object({
    who: z.literal("interviewer"),
    reply: z.int(),
    kind: replyKindSchema,
    text: z.string(),
    /** What was heard of it where it was cut off; else `null`. */
    heardText: z.string().nullable(),
    /** Who said it, where several ask: the id of a persona. */
    by: z.string().optional(),
  }),
  z.object({
    who: z.literal("candidate"),
    turn: z.int(),
    text: z.string(),
    /** The words may still change. */
    provisional: z.boolean(),
    heardBadly: z.boolean(),
  }),
]);
export type Line = z.infer<typeof lineSchema>;

/**
 * When things happened between one turn's last speech and the first sound of the reply to it; the
 * session's clock in samples, or null where they did not.
 */
export const latencyTraceSchema = z.object({
  turn: z.int(),
  lastSpeechSample: z.int().nullable(),
  /** The button's press, or the moment at which silence had lasted long enough. */
  turnEndSample: z.int().nullable(),
  /**
   * What ended the turn: "I'm done", silence, the end of a time that was asked for, the interviewer who
   * broke in, or something else.
   */
  endedBy: z.enum(["done", "silence", "time", "break-in", "other"]).nullable(),
  /** How long the silence had to last that ended it, ms. */
  patienceMs: z.int().nullable(),
  finalWordsSample: z.int().nullable(),
  /** The words were there that the reply was made from. */
  wordsSample: z.int().nullable(),
  firstSentenceSample: z.int().nullable(),
  firstAudioSentSample: z.int().nullable(),
  /** The reply was released. */
  committedSample: z.int().nullable(),
  /** Reported by the client, on the microphone's clock. */
  firstHeardSample: z.int().nullable(),
});
export type LatencyTrace = z.infer<typeof latencyTraceSchema>;
