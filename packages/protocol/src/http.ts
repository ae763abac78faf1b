import * as z from "zod";
import { focusSchema, personaSummarySchema, workOnSchema } from "./catalog.ts";
import { sessionSummarySchema } from "./review.ts";
import { sceneSummarySchema } from "./rounds/format.ts";

/** `POST /api/sessions` with SessionOptions. */
export const createdSchema = z.object({
  id: z.string(),
  /** Shown by the page when it joins; the session cannot be spoken for without it. */
  token: z.string(),
});
export type Created = z.infer<typeof createdSchema>;

/** `GET /api/sessions` */
export const sessionListSchema = z.object({
  sessions: z.array(sessionSummarySchema),
  /** The folder in which sessions lie. */
  folder: z.string(),
});
export type SessionList = z.infer<typeof sessionListSchema>;

/** What the next session may open with: the first thing to work on from the last one. */
export const nextSchema = z.object({
  workOn: workOnSchema,
  /** One question to think about. */
  ask: z.string(),
  /** What is practised with it. */
  focus: focusSchema,
  sessionId: z.string(),
  /** When that session began: ISO 8601, UTC. */
  startedAt: z.string(),
});
export type Next = z.infer<typeof nextSchema>;

/** `GET /api/next`; `null`: there is nothing that would be certain enough to say. */
export const nextAnswerSchema = z.object({ next: nextSchema.nullable() });
export type NextAnswer = z.infer<typeof nextAnswerSchema>;

/** `GET /api/status`: what runs where, whether it is ready, and who can be spoken with. */
export const statusSchema = z.object({
  ready: z.boolean(),
  engines: z.array(
    z.object({
      part: z.enum(["hearing", "voice", "voice activity", "interviewer"]),
      name: z.string(),
      /** "on this machine", or the host that it talks to. */
      where: z.string(),
      state: z.enum(["starting", "ready", "failed"]),
      /** Why it failed, and what to do about it; of one that is ready, what it works without. */
      detail: z.string().nullable(),
    }),
  ),
  personas: z.array(personaSummarySchema),
  /** What the longer conversations can be about. */
  scenes: z.array(sceneSummarySchema).default([]),
  /** Who the engine can speak as. */
  voices: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Status = z.infer<typeof statusSchema>;

/** `GET /api/sample`: the session that the product's own voices hold, to look around in. */
export const sampleStateSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("ready"), id: z.string() }),
  /** Being made; how much is done, 0 to 1. */
  z.object({ state: z.literal("preparing"), progress: z.number().min(0).max(1) }),
  /** By the person. `POST /api/sample` brings it back. */
  z.object({ state: z.literal("deleted") }),
  z.object({ state: z.literal("unavailable") }),
]);
export type SampleState = z.infer<typeof sampleStateSchema>;

/** `GET /api/sessions/:id/peaks`: how loud both voices were, for drawing. */
export const peaksSchema = z.object({
  /** Samples that one value stands for. */
  stepSamples: z.int().positive(),
  /** The loudest sample of each step, 0 to 255 of full scale. */
  candidate: z.array(z.int().min(0).max(255)),
  interviewer: z.array(z.int().min(0).max(255)),
});
export type StoredPeaks = z.infer<typeof peaksSchema>;
