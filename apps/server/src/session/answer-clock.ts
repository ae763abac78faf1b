import type { AnswerLimit, SessionOptions } from "@greenroom/protocol";
import type { SessionEvent } from "./journal.ts";
import { hasWord } from "./latency.ts";
import type { Session, Spoken } from "./model.ts";
import { changeTurn } from "./spoken.ts";

/** Since when an answer goes on, and how much of that was time that was asked for. */
export interface AnswerClock {
  readonly fromSample: number;
  readonly heldSamples: number;
}

/** Starts the clock of the open answer with its first speech, and keeps what was held out of it (AN2). */
export function withAnswerClock(before: Session, event: SessionEvent, after: Session): Session {
  const entry = openEntry(after);
  if (!entry) return after;
  const { clock } = entry;
  if (!clock) {
    if (!hasWord(after) || !after.voice.speaking) return after;
    return withClock(after, { fromSample: event.sample, heldSamples: 0 });
  }
  const was = before.turn;
  if (was.phase !== "holding" || after.turn.phase === "holding") return after;
  const held = Math.max(0, event.sample - Math.max(was.sinceSample, clock.fromSample));
  return withClock(after, { ...clock, heldSamples: clock.heldSamples + held });
}

/** The limit of the answer that is open: the first to a question that is answered again; else `null`. */
export function answerLimit(
  session: Session,
  { again }: Pick<SessionOptions, "again">,
): AnswerLimit | null {
  const entry = openEntry(session);
  if (!again || !entry || entry.answered || entry.head.questionId !== again.questionId) return null;
  const followedUp = session.spoken.some(({ head }) => head.kind === "follow-up");
  if (followedUp || entry.head.kind === "close") return null;
  const { turn } = session;
  return {
    limitS: again.limitS,
    fromSample: entry.clock?.fromSample ?? null,
    heldSamples: entry.clock?.heldSamples ?? 0,
    heldSinceSample: turn.phase === "holding" ? turn.sinceSample : null,
  };
}

function openEntry({ spoken, turn }: Session): Spoken | undefined {
  const last = spoken.at(-1);
  return last?.turn === turn.turn ? last : undefined;
}

function withClock(session: Session, clock: AnswerClock): Session {
  const { turn, spoken } = session;
  return { ...session, spoken: changeTurn(spoken, turn.turn, (entry) => ({ ...entry, clock })) };
}
