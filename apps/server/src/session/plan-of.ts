import { seatedBeside, type InterviewPlan } from "@greenroom/interviewer";
import type { JournalHeader } from "./journal.ts";

/** The plan of a session, as its journal keeps it. */
export function planOf({ options, questionIds, parts }: JournalHeader): InterviewPlan {
  return {
    questionIds,
    personaId: options.persona,
    ...(options.format === "panel" && { panel: seatedBeside(options.persona, options.panel) }),
    role: options.role,
    lengthS: options.lengthMin * 60,
    parts,
    format: options.format,
  };
}
