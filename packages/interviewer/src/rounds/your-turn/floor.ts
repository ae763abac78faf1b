import type { InterviewContext, Utterance } from "../../interviewer.ts";
import { onQuestion, word, type Turn } from "../../scripted/utterances.ts";
import { sheetOf } from "./sheets/sheets.ts";

/** An interview under this has no time for it, min. */
const LEAST_LENGTH_MIN = 10;
/** So much of the interview is kept for it, within these, s. */
const SHARE = 0.1;
const LEAST_S = 60;
const MOST_S = 240;

/** How long is kept for the candidate's own questions, s; 0 where there is no time for them. */
export function yourTurnS(lengthMin: number): number {
  if (lengthMin < LEAST_LENGTH_MIN) return 0;
  return Math.min(MOST_S, Math.max(LEAST_S, Math.round(lengthMin * 60 * SHARE)));
}

/** Whether the floor was given to the candidate: from there on only their questions are answered. */
export function isYourTurn({ exchanges }: Pick<InterviewContext, "exchanges">): boolean {
  return exchanges.some(({ said }) => said.kind === "your-turn");
}

/**
 * Whether the candidate gets the floor in the place of what would be said: a farewell, or another
 * question though the interviewer's part of the time is over. Not where they asked to stop, or are not
 * there, or something grave was just told.
 */
export function givesFloor({ context, ledger }: Turn, instead: Utterance): boolean {
  const { plan, elapsedS, exchanges } = context;
  if (!plan.yourTurnS || !ledger.question || ledger.latest?.stops) return false;
  if (ledger.inRow.silent > 0 || !exchanges.some(({ answer }) => answer?.words.length))
    return false;
  if (instead.kind === "close") return true;
  const asks = instead.kind === "ask" || instead.kind === "follow-up" || instead.kind === "go-on";
  return asks && elapsedS >= plan.lengthS && !instead.move.startsWith("be-gentle");
}

export function floor(turn: Turn): Utterance {
  const { floor: wordings } = sheetOf(turn.context.plan.personaId);
  return onQuestion(turn, "your-turn", "your-turn-floor", word(turn, wordings));
}
