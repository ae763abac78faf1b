import type { Effect, EndReason, Session, Step, Trigger, Turn } from "./model.ts";
import { beginReply, commitReply, dropReply } from "./playback.ts";
import { changeTurn, openSpoken } from "./spoken.ts";

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

/** Has a reply made while patience runs; the candidate still has the word. */
export function prepareAhead(session: Session): Step<Session> {
  return after(discard(session), (state) => {
    const playback = beginReply(state.playback, "answer");
    const reply = playback.newest;
    const turn: Turn = { phase: "paused", turn: state.turn.turn, reply };
    return enter({ ...state, playback }, turn, [{ type: "prepare", reply, trigger: "answer" }]);
  });
}

/** The turn is over. The reply prepared ahead is taken where there is one, else made now. */
export function finishTurn(session: Session): Step<Session> {
  const { turn } = session;
  const answered: Session = {
    ...session,
    spoken: changeTurn(session.spoken, turn.turn, (entry) => ({ ...entry, answered: true })),
  };
  if (turn.phase !== "paused" || session.playback.inHand?.reply !== turn.reply) {
    return prepare(answered, "answer");
  }
  const waiting: Turn = {
    phase: "preparing",
    turn: turn.turn,
    reply: turn.reply,
    trigger: "answer",
  };
  return commitIfReady({ ...answered, turn: waiting });
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
