import type { Utterance } from "../interviewer.ts";
import { findPersona } from "../personas.ts";
import { breakInGap } from "./break-in-gap.ts";
import { breakInMove, isBreakIn } from "./break-in-moves.ts";
import { wordBreakIn } from "./gap-wording.ts";
import { onQuestion, phrases, word, type Turn } from "./utterances.ts";

/** Stops a long answer politely, and asks in one breath for what would help it most. */
export function breakIn(turn: Turn): Utterance {
  const { breakInLeads, thePoint } = phrases(turn);
  const lead = word(turn, breakInLeads);
  const gap = breakInGap(turn.ledger, findPersona(turn.context.plan.personaId).presses);
  const asked = gap ? wordBreakIn(turn, gap) : word(turn, thePoint);
  return onQuestion(turn, "follow-up", gap ? breakInMove(gap) : POINT, `${lead} ${asked}`);
}

const POINT = "break-in-point";

/** Somebody who was broken into and has only this to say wants the word back, not a question. */
const LET_ME_FINISH =
  /\b((let|allow) me (just )?(finish|get (to|there))|(can|may|could) i (just )?(finish|go on|continue)|i('m| am| was) (just )?(getting|coming) (to (it|that|the point)|there)|i('m| am) (not|almost|nearly) (done|finished|there)|i (was not|wasn't) (done|finished))\b/i;
const LONGEST_REQUEST = 14;

/** Whether the last answer only asks to be let finish. */
export function wantsToFinish({ context }: Turn): boolean {
  const { said, answer } = context.exchanges.at(-1) ?? {};
  if (!said || !answer || !isBreakIn(said.move) || answer.words.length > LONGEST_REQUEST)
    return false;
  return LET_ME_FINISH.test(answer.words.map(({ text }) => text.replaceAll("’", "'")).join(" "));
}
