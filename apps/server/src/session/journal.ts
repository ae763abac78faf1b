import {
  commandSchema,
  endingSchema,
  pillarSchema,
  playbackReportSchema,
  questionOnScreenSchema,
  replyKindSchema,
  segmentSchema,
  sessionOptionsSchema,
} from "@greenroom/protocol";
import * as z from "zod";

/**
 * The journal: one JSON line for each accepted event of a session, beside its audio. A session's
 * state is the fold of its journal; nothing that decides anything is stored elsewhere.
 */

/** The first line. */
export const journalHeaderSchema = z.object({
  type: z.literal("created"),
  version: z.literal(1),
  id: z.string(),
  /** SHA-256 of the session's token, hex. */
  tokenHash: z.string(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  options: sessionOptionsSchema,
  questionIds: z.array(z.string()),
  /** The parts of a loop with an agenda, in order. */
  parts: z.array(pillarSchema).optional(),
  engines: z.object({ hearing: z.string(), voice: z.string(), interviewer: z.string() }),
});
export type JournalHeader = z.infer<typeof journalHeaderSchema>;

/** Characters of a sentence, and samples of its sound at the reply's rate; ends are exclusive. */
const spokenSpanSchema = z.object({
  startChar: z.int().nonnegative(),
  endChar: z.int().nonnegative(),
  startSample: z.int().nonnegative(),
  endSample: z.int().nonnegative(),
});

const sentenceSoundSchema = z.object({
  fromSample: z.int().nonnegative(),
  sampleRateHz: z.int().positive(),
});
export type SentenceSound = z.infer<typeof sentenceSoundSchema>;

const at = {
  sample: z.int().nonnegative(),
  /**
   * When it happened, by the same clock but a few milliseconds fine: `sample` counts what had been
   * received, in frames of 40 ms. For figures alone; nothing is decided by it.
   */
  clockSample: z.int().nonnegative().optional(),
};
const reply = { reply: z.int().nonnegative() };

/** What can happen to a session. `sample` is the session's clock: microphone samples at 16 kHz. */
export const sessionEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("joined"), ...at, wallMs: z.number() }),
  z.object({ type: z.literal("left"), ...at, wallMs: z.number() }),
  z.object({ type: z.literal("speech-started"), ...at }),
  /** `sample` is the last sample of speech. */
  z.object({ type: z.literal("speech-ended"), ...at }),
  /** Live silence lasted long enough to count as a pause, or to end the turn. */
  z.object({
    type: z.literal("silence"),
    ...at,
    reached: z.enum(["breath", "pause", "patience"]),
    /** What the words sounded like then; it set how long the silence had to be. */
    ending: endingSchema.optional(),
    /** How long that was, ms. */
    afterMs: z.int().nonnegative().optional(),
  }),
  /** Time was asked for in words, and nothing was said since. */
  z.object({ type: z.literal("time-asked"), ...at }),
  /** Time that was asked for is over in a moment. */
  z.object({ type: z.literal("held-nearly"), ...at }),
  z.object({ type: z.literal("held-over"), ...at, afterMs: z.int().nonnegative().optional() }),
  /** The answer rambles, so a reply is prepared that breaks into it. Why, and to ask for what. */
  z.object({ type: z.literal("rambling"), ...at, reason: z.string(), gap: z.string() }),
  /** It does no more, or there was no gap to come in: that reply is not wanted. */
  z.object({ type: z.literal("to-the-point"), ...at }),
  /** Here is the gap: the interviewer breaks in. */
  z.object({ type: z.literal("break-in"), ...at }),
  z.object({ type: z.literal("segment"), ...at, turn: z.int(), segment: segmentSchema }),
  z.object({ type: z.literal("command"), ...at, command: commandSchema }),
  /** The interviewer decided on a reply; its words follow. */
  z.object({
    type: z.literal("reply-decided"),
    ...at,
    ...reply,
    kind: replyKindSchema,
    questionId: z.string().nullable(),
    move: z.string(),
    /** Who of a panel says it; absent where one person asks. */
    by: z.string().optional(),
    /** Set where a main question is opened. */
    question: questionOnScreenSchema.nullable(),
    heardBadly: z.boolean(),
    /** When the words were there that it was decided on. */
    wordsSample: z.int().nonnegative().optional(),
    /** The last of them were caught in one try; the words that stay follow into the same turn. */
    quick: z.boolean().optional(),
  }),
  z.object({
    type: z.literal("reply-sentence"),
    ...at,
    ...reply,
    text: z.string(),
    /** Where its sound begins in that of the reply; not there where it is only read. */
    sound: sentenceSoundSchema.optional(),
  }),
  /** Where words of the newest sentence lie in its sound, as far as the voice tells. */
  z.object({ type: z.literal("reply-placed"), ...at, ...reply, spans: z.array(spokenSpanSchema) }),
  /** The first sound is with the client (or, where the voice failed, the words are): it can be heard. */
  z.object({ type: z.literal("reply-ready"), ...at, ...reply }),
  /** All sound was made. `totalSamples` at `sampleRateHz`; 0 where there is only text. */
  z.object({
    type: z.literal("reply-complete"),
    ...at,
    ...reply,
    totalSamples: z.int().nonnegative(),
    sampleRateHz: z.int().positive(),
  }),
  z.object({ type: z.literal("reply-failed"), ...at, ...reply }),
  /** Prepared ahead from words that turned out otherwise: another one is to be said. */
  z.object({ type: z.literal("reply-outdated"), ...at, ...reply }),
  z.object({ type: z.literal("playback"), ...at, report: playbackReportSchema }),
  /** Somebody spoke while the interviewer was heard, and what was decided of it. */
  z.object({
    type: z.literal("interruption"),
    ...at,
    ...reply,
    stage: z.enum(["ducked", "paused", "stopped", "resumed"]),
    /** The first sample of the speech that it is about. */
    fromSample: z.int().nonnegative(),
    /** Samples of the reply that were heard then, as far as was known. */
    heardSamples: z.int().nonnegative(),
  }),
  z.object({ type: z.literal("ended"), ...at, reason: z.enum(["closed", "left"]) }),
]);
export type SessionEvent = z.infer<typeof sessionEventSchema>;

export const journalLineSchema = z.union([journalHeaderSchema, sessionEventSchema]);
export type JournalLine = z.infer<typeof journalLineSchema>;
