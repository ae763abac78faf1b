import { presentsAfter } from "@greenroom/interviewer";
import type { QuestionOnScreen, SessionOptions } from "@greenroom/protocol";
import type {
  Effect,
  EndedBy,
  EndReason,
  ReplyInHand,
  Session,
  Spoken,
  Step,
  Trigger,
  Turn,
} from "./model.ts";
import { beginReply, commitReply, dropReply } from "./playback.ts";
import { answeredBy, changeTurn, openSpoken, reopened } from "./spoken.ts";

/** The few ways in which a session moves; the transition table is written in them. */

export function stay(session: Session): Step<Session> {
  return { state: session, effects: [] };
}

export function enter(
  session: Session,
  turn: Turn,
  effects: readonly Effect[] = [],
): Step<Session> {
  return { state: { ...session, turn }, effects };
}

/** Forgets the reply in hand, heard or not. */
export function discard(session: Session): Step<Session> {
  const { inHand } = session.playback;
  if (!inHand) return stay(session);
  return {
    state: { ...session, playback: dropReply(session.playback) },
    effects: [{ type: "discard", reply: inHand.reply }],
  };
}

/** Takes one step after another; effects in order. */
export function after(step: Step<Session>, next: (state: Session) => Step<Session>): Step<Session> {
  const following = next(step.state);
  return { state: following.state, effects: [...step.effects, ...following.effects] };
}

/** Supersedes the reply in hand, if any, and has a new one made; the phase is `preparing`. */
export function prepare(session: Session, trigger: Trigger): Step<Session> {
  return after(discard(session), (state) => {
    const playback = beginReply(state.playback, trigger);
    const reply = playback.newest;
    const turn: Turn = { phase: "preparing", turn: state.turn.turn, reply, trigger };
    return enter({ ...state, playback }, turn, [{ type: "prepare", reply, trigger }]);
  });
}

/** Has a reply made while the candidate still has the word; the phase stays. */
export function prepareAhead(
  session: Session,
  trigger: "answer" | "break-in" = "answer",
): Step<Session> {
  return after(discard(session), (state) => {
    const playback = beginReply(state.playback, trigger);
    const reply = playback.newest;
    return enter({ ...state, playback }, state.turn, [{ type: "prepare", reply, trigger }]);
  });
}

/** The reply that waits for a gap in the answer that it is to break into, if any. */
export function preparedToBreakIn({ turn, playback }: Session): ReplyInHand | null {
  const { inHand } = playback;
  const waits = turn.phase === "listening" && inHand?.trigger === "break-in";
  return waits && !inHand.committed ? inHand : null;
}

/** The interviewer breaks in: what was said so far is the answer, and what comes over it belongs to it. */
export function breakIn(session: Session): Step<Session> {
  const known = preparedToBreakIn(session);
  if (!known?.ready || !known.head) return stay(session);
  const { turn } = session.turn;
  const spoken = changeTurn(session.spoken, turn, (entry) =>
    answeredBy(entry, "break-in", session.voice),
  );
  const waiting: Turn = { phase: "preparing", turn, reply: known.reply, trigger: "break-in" };
  return commitIfReady({ ...session, spoken, turn: waiting });
}

/** The reply that is made while the candidate has the word, if any. */
export function preparedAhead({ turn, playback }: Session): ReplyInHand | null {
  const { inHand } = playback;
  const open = turn.phase === "listening" || turn.phase === "paused" || turn.phase === "holding";
  return open && inHand?.trigger === "answer" && !inHand.committed ? inHand : null;
}

/** A pause: the reply that was begun at a breath is kept, or one is made now. */
export function pause(session: Session): Step<Session> {
  const { turn } = session.turn;
  const known = preparedAhead(session);
  return after(known ? stay(session) : prepareAhead(session), (state) =>
    enter(state, { phase: "paused", turn, reply: state.playback.newest }),
  );
}

/** The turn is over. The reply prepared ahead is taken where there is one, else made now. */
export function finishTurn(session: Session, endedBy: EndedBy): Step<Session> {
  const { turn } = session;
  const ahead = preparedAhead(session);
  // Who says that they are done is not told to go on.
  const known = endedBy === "done" && ahead?.head?.kind === "go-on" ? null : ahead;
  const answered: Session = {
    ...session,
    spoken: changeTurn(session.spoken, turn.turn, (entry) =>
      answeredBy(entry, endedBy, session.voice),
    ),
  };
  if (!known) return prepare(answered, "answer");
  const { reply } = known;
  const waiting: Turn = { phase: "preparing", turn: turn.turn, reply, trigger: "answer" };
  const hurry: readonly Effect[] = known.head ? [] : [{ type: "hurry", reply }];
  return after(enter(answered, waiting, hurry), commitIfReady);
}

/** The answer goes on: its end is taken back, and with it the reply to it. */
export function reopen(session: Session): Step<Session> {
  return after(discard(session), (state) => {
    const { turn } = state.turn;
    const spoken = changeTurn(state.spoken, turn, reopened);
    return enter({ ...state, spoken }, { phase: "listening", turn, spoke: true });
  });
}

/**
 * As `reopen`, where the reply was released already, and perhaps heard a moment ago: it was not said,
 * and the turn that it opened never was.
 */
export function takeBack(session: Session): Step<Session> {
  return after(discard(session), (state) => {
    const spoken = state.spoken.slice(0, -1);
    const turn = { ...state.turn, turn: state.turn.turn - 1 };
    return reopen({ ...state, spoken, turn, question: newestQuestion(spoken) });
  });
}

/**
 * Whether speech with this first sample goes on with the answer that silence has ended: it began before
 * a sample of the reply was heard.
 */
export function joinsAnswer({ playback, spoken }: Session, firstSample: number): boolean {
  const { inHand } = playback;
  const answer = spoken.at(-2);
  if (!inHand?.committed || inHand.trigger !== "answer" || !answer) return false;
  if (answer.endedBy !== "silence" && answer.endedBy !== "time") return false;
  // What was known already, and is heard again after a stop of the server, is no more speech.
  const isNew = firstSample >= (answer.spokenToSample ?? 0);
  return isNew && firstSample < (inHand.heardFromSample ?? Infinity);
}

function newestQuestion(spoken: readonly Spoken[]): QuestionOnScreen | null {
  return spoken.findLast(({ head }) => head.question !== null)?.head.question ?? null;
}

/** Releases the reply that is waited for, once its first sound can be heard. */
export function commitIfReady(session: Session): Step<Session> {
  const { turn } = session;
  const { inHand } = session.playback;
  if (turn.phase !== "preparing" || inHand?.reply !== turn.reply) return stay(session);
  if (!inHand.ready || !inHand.head) return stay(session);
  const next = turn.turn + 1;
  const opened: Session = {
    ...session,
    playback: commitReply(session.playback),
    spoken: openSpoken(session.spoken, inHand, next),
    question: inHand.head.question ?? session.question,
  };
  const phase = inHand.head.kind === "ask" ? "asking" : "replying";
  const commit: Effect = { type: "commit", reply: inHand.reply };
  const step = enter(opened, { phase, turn: next, reply: inHand.reply }, [commit]);
  return after(step, finishIfSilent);
}

/** A reply without sound is read, not heard: the candidate has the word at once. */
export function finishIfSilent(session: Session): Step<Session> {
  const { inHand } = session.playback;
  const silent = inHand?.committed === true && inHand.total?.samples === 0;
  return silent ? replyHeard(session, null) : stay(session);
}

/** The reply was heard to its end: the candidate has the word, or the interview is over. */
export function replyHeard(session: Session, atSample: number | null): Step<Session> {
  const { inHand } = session.playback;
  const closing = inHand?.head?.kind === "close";
  const done: Session = { ...session, playback: dropReply(session.playback) };
  return closing ? end(done, "closed") : listen(done, atSample);
}

/** Opens the candidate's turn. Who already speaks is heard from the first word on. */
export function listen(
  session: Session,
  atSample: number | null,
  spoke = session.voice.speaking,
): Step<Session> {
  const { turn } = session.turn;
  const spoken = changeTurn(session.spoken, turn, (entry) => ({
    ...entry,
    openedSample: entry.openedSample ?? atSample ?? session.voice.heardToSample,
  }));
  return enter({ ...session, spoken }, { phase: "listening", turn, spoke });
}

export function end(session: Session, reason: EndReason): Step<Session> {
  return after(discard(session), (state) =>
    enter(state, { phase: "ended", turn: state.turn.turn, reason }, [{ type: "end", reason }]),
  );
}

/** Asked for in words: it counts from the last of them, however late they were understood. */
export function holdSinceSpeech(session: Session): Step<Session> {
  return hold(session, session.voice.lastSpeechSample ?? session.voice.heardToSample);
}

export function hold(session: Session, sinceSample = session.voice.heardToSample): Step<Session> {
  const { turn } = session;
  const spoke = spokeInTurn(session);
  return after(discard(session), (s) =>
    enter(s, {
      phase: "holding",
      turn: turn.turn,
      spoke,
      sinceSample,
    }),
  );
}

export function isClosing({ turn, playback }: Session): boolean {
  return (
    playback.inHand?.head?.kind === "close" ||
    (turn.phase === "preparing" && turn.trigger === "close")
  );
}

/**
 * The open turn is part of a presentation: since it was asked for, nothing was said that ends it. A word
 * misheard, or a question answered back, does not: the interviewer goes by the same.
 */
export function presents({ spoken }: Session, { format }: Pick<SessionOptions, "format">): boolean {
  return presentsAfter(
    format,
    spoken.map(({ head }) => head.kind),
  );
}

/** Something was said in the open turn, also where its words are still to come. */
export function spokeInTurn({ turn }: Session): boolean {
  return turn.phase === "paused" || ("spoke" in turn && turn.spoke);
}
