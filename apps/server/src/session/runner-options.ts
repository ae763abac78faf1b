import type { Interviewer, InterviewPlan } from "@greenroom/interviewer";
import type { SessionOptions } from "@greenroom/protocol";
import type { Engines } from "@greenroom/speech";
import type { SessionFolder } from "../storage/ports.ts";
import type { VoiceOf } from "./make-reply.ts";
import type { Session } from "./model.ts";

export interface RunnerOptions {
  readonly folder: SessionFolder;
  readonly engines: Engines;
  readonly interviewer: Interviewer;
  readonly plan: InterviewPlan;
  readonly voiceOf: VoiceOf;
  readonly chosen: SessionOptions;
  /** Where the session stands: new, or the fold of its journal. */
  readonly session: Session;
  /** Candidate samples on disk. What lies past the last whole frame is written again. */
  readonly storedSamples: number;
  readonly wallMs: () => number;
  readonly hooks: RunnerHooks;
}

/** What others want to know of a session. */
export interface RunnerHooks {
  /** A turn was answered: rows may be renewed. */
  changed(session: Session): void;
  ended(session: Session): void;
  /** Something failed that does not end the session. The message is static and holds no speech. */
  warned(message: string, cause: unknown): void;
}

/** A reply for every breath is mostly made in vain: not where each costs, or no words are there that soon. */
export function preparesAtBreath({ interviewer, engines }: RunnerOptions): boolean {
  return !interviewer.metered && engines.speechToText.capabilities.kinds.includes("speculative");
}
