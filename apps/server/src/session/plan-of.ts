import { seatedBeside, yourTurnS, type InterviewPlan } from "@greenroom/interviewer";
import type { SessionOptions } from "@greenroom/protocol";
import type { JournalHeader } from "./journal.ts";

/** The plan of a session, as its journal keeps it. */
export function planOf({ options, questionIds, parts }: JournalHeader): InterviewPlan {
  const turnS = offersTurn(options) ? yourTurnS(options.lengthMin) : 0;
  return {
    questionIds,
    personaId: options.persona,
    ...(options.format === "panel" && { panel: seatedBeside(options.persona, options.panel) }),
    role: options.role,
    lengthS: options.lengthMin * 60 - turnS,
    yourTurnS: turnS,
    parts,
    format: options.format,
  };
}

/** Who plays a part has no interviewer to ask, and who tells a story or answers once more is done with that. */
function offersTurn({ yourTurn, format, again, questions, story }: SessionOptions): boolean {
  if (yourTurn !== undefined) return yourTurn;
  return format !== "role-play" && !again && !questions && story === undefined;
}
