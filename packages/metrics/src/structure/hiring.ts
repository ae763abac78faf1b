import type { QuestionForm } from "@greenroom/protocol";
import { signal } from "./hits.ts";
import type { Parsed, Signal } from "./reading.ts";

export type HiringSignalId = "criteria" | "evidence" | "growth" | "boundaries";

/** What an answer about choosing and growing people is listened to for, besides its form. */
export function hiringSignals(parsed: Parsed, _form: QuestionForm): Record<HiringSignalId, Signal> {
  return {
    criteria: signal(parsed, [], []),
    evidence: signal(parsed, [], []),
    growth: signal(parsed, [], []),
    boundaries: signal(parsed, [], []),
  };
}
