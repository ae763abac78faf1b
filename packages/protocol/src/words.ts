import * as z from "zod";

/** One recognised word on the session's clock. */
export const wordSchema = z.object({
  text: z.string(),
  /** Samples at 16 kHz from the start of the session. */
  startSample: z.int().nonnegative(),
  endSample: z.int().nonnegative(),
  /** Probability the recogniser gave the word, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** `measured`: found in the sound. `estimated`: spread over the voice it was heard in. */
  times: z.union([
    z.enum(["measured", "estimated"]),
    // How older journals say it.
    z.literal("segment").transform(() => "estimated" as const),
  ]),
  /** What was heard here, where the person put other words in its place. */
  heardAs: z.string().optional(),
});
export type Word = z.infer<typeof wordSchema>;

export const spanSchema = z.object({
  startSample: z.int().nonnegative(),
  endSample: z.int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;

/** A stretch of speech that was recognised in one piece. */
export const segmentSchema = z.object({
  startSample: z.int().nonnegative(),
  endSample: z.int().nonnegative(),
  words: z.array(wordSchema),
  /** There was voice, and no words were found in it, or none to be relied on. */
  understood: z.boolean(),
  /** The parts of it that were not understood, where there are words besides. */
  missed: z.array(spanSchema).optional(),
});
export type Segment = z.infer<typeof segmentSchema>;
