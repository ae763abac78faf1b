import {
  findQuestion,
  type InterviewContext,
  type InterviewPlan,
  type Utterance,
} from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ, type QuestionOnScreen, type Segment } from "@greenroom/protocol";
import type { UntoldWords } from "./hearing.ts";
import { onlyInterrupts } from "./interruption/weigh-words.ts";
import type { ReplyHead, Session, Spoken, Trigger } from "./model.ts";
import { badlyHeard, exchangesOf, withSegment, wordsOf } from "./spoken.ts";

/** What the interviewer is shown when a reply is asked for. */
export interface Asked {
  readonly context: InterviewContext;
  /** The answer that the reply is to was heard too badly to be judged. */
  readonly heardBadly: boolean;
  /** Its last words were caught in one try. */
  readonly quick: boolean;
}

/**
 * The conversation in the interviewer's terms. A reply that is prepared while patience still runs
 * sees the open answer as it will stand if nothing more is said.
 *
 * @param untold words of the open answer that have no final ones yet
 */
export function contextOf(
  session: Session,
  trigger: Trigger,
  plan: InterviewPlan,
  sample: number,
  untold: UntoldWords,
): Asked {
  const { turn } = session.turn;
  const found = session.spoken.find((entry) => entry.turn === turn);
  const open = found && withUntold(found, untold.segments);
  // What is broken into is read as the answer that it would be if it ended here.
  const isAnswer = trigger === "answer" || trigger === "break-in";
  const heardBadly = isAnswer && open !== undefined && badlyHeard(open);
  const spoken = session.spoken.map((entry) => {
    if (entry !== found || !open) return entry;
    return isAnswer ? { ...open, answered: true, heardBadly } : open;
  });
  const exchanges = exchangesOf(spoken, SAMPLE_RATE_HZ);
  const elapsedS = sample / SAMPLE_RATE_HZ;
  const repeats = trigger === "answer" && open !== undefined && isUnansweredCut(open);
  const context = { plan, exchanges, trigger: repeats ? "repeat" : trigger, elapsedS } as const;
  return { context, heardBadly, quick: untold.quick && untold.segments.length > 0 };
}

/** "Wait, sorry" into the middle of a question, and nothing after it: the question is asked again. */
function isUnansweredCut(entry: Spoken): boolean {
  return entry.heardText !== null && onlyInterrupts(wordsOf(entry));
}

/** Of a stretch that was told meanwhile, the final words count. */
function withUntold(entry: Spoken, untold: readonly Segment[]): Spoken {
  const toldTo = entry.segments.at(-1)?.endSample ?? 0;
  return untold.filter(({ startSample }) => startSample >= toldTo).reduce(withSegment, entry);
}

/** A decided reply as the session keeps it; a main question gets its number and its place on the screen. */
export function headOf(session: Session, said: Omit<Utterance, "text">): ReplyHead {
  const { kind, questionId, move, by } = said;
  const question = questionOnScreen(session, said);
  return { kind, questionId, move, ...(by !== undefined && { by }), question };
}

function questionOnScreen(
  session: Session,
  said: Omit<Utterance, "text">,
): QuestionOnScreen | null {
  const found = said.kind === "ask" && said.questionId ? findQuestion(said.questionId) : undefined;
  if (!found) return null;
  const asked = session.spoken.filter((entry) => entry.head.kind === "ask").length;
  return { id: found.id, text: found.spoken, number: asked + 1 };
}
