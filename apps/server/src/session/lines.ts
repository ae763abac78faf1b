import type { Line } from "@greenroom/protocol";
import type { Session, Spoken } from "./model.ts";
import { wordsOf } from "./spoken.ts";

/** Everything said so far, as the room's transcript shows it. */
export function linesOf(session: Session): Line[] {
  return session.spoken.flatMap((entry) => {
    const candidate = candidateLine(session, entry);
    return candidate ? [interviewerLine(entry), candidate] : [interviewerLine(entry)];
  });
}

export function interviewerLine(entry: Spoken): Line {
  return {
    who: "interviewer",
    reply: entry.reply,
    kind: entry.head.kind,
    text: entry.text,
    heardText: entry.heardText,
    ...(entry.head.by !== undefined && { by: entry.head.by }),
  };
}

/** The candidate's words of one turn; `null` while there are none. */
export function candidateLine(session: Session, entry: Spoken): Line | null {
  if (entry.segments.length === 0) return null;
  const text = wordsOf(entry)
    .map((word) => word.text)
    .join(" ");
  const provisional = session.turn.turn === entry.turn && !entry.answered;
  return {
    who: "candidate",
    turn: entry.turn,
    text,
    provisional,
    heardBadly: entry.heardBadly,
  };
}
