import type { CommandName } from "@greenroom/protocol";
import type { SessionEvent } from "./journal.ts";
import type { Session, Step, Turn } from "./model.ts";
import {
  after,
  commitIfReady,
  discard,
  end,
  enter,
  finishIfSilent,
  finishTurn,
  listen,
  prepare,
  prepareAhead,
  replyHeard,
  stay,
} from "./moves.ts";

type In<P extends Turn["phase"]> = Extract<Turn, { phase: P }>;
type Transition<P extends Turn["phase"]> = (
  session: Session,
  turn: In<P>,
  event: SessionEvent,
) => Step<Session>;

/** What each phase makes of what happens. An event without a meaning in a phase changes nothing. */
const table: { readonly [P in Turn["phase"]]: Transition<P> } = {
  preparing(session, turn, event) {
    switch (event.type) {
      case "joined":
        return session.playback.inHand === null && turn.trigger === "open"
          ? prepare(session, "open")
          : stay(session);
      case "reply-ready":
        return commitIfReady(session);
      case "reply-failed":
        return event.reply === turn.reply
          ? after(discard(session), (s) => listen(s, null))
          : stay(session);
      case "speech-started":
        // The answer goes on: patience had run out, but nothing was heard of the reply yet.
        return turn.trigger === "answer" && !session.finished
          ? after(discard(session), (s) => reopen(s))
          : stay(session);
      case "command":
        return command(session, event.command.name);
      default:
        return stay(session);
    }
  },

  asking: hearing,
  replying: hearing,

  listening(session, turn, event) {
    switch (event.type) {
      case "speech-started":
        return enter(session, { ...turn, spoke: true });
      case "silence":
        return turn.spoke && event.reached === "pause" ? prepareAhead(session) : stay(session);
      case "command":
        return command(session, event.command.name);
      default:
        return stay(session);
    }
  },

  paused(session, turn, event) {
    switch (event.type) {
      case "speech-started":
        return after(discard(session), (s) =>
          enter(s, { phase: "listening", turn: turn.turn, spoke: true }),
        );
      case "silence":
        return event.reached === "patience" ? finishTurn(session) : stay(session);
      case "command":
        return command(session, event.command.name);
      default:
        return stay(session);
    }
  },

  holding(session, turn, event) {
    switch (event.type) {
      case "speech-started":
        return enter(session, { phase: "listening", turn: turn.turn, spoke: true });
      case "held-over":
        // What was said before the time was asked for is the answer; without any, the word stays theirs.
        return turn.spoke
          ? finishTurn(session)
          : enter(session, { phase: "listening", turn: turn.turn, spoke: false });
      case "command":
        return command(session, event.command.name);
      default:
        return stay(session);
    }
  },

  ended: (session) => stay(session),
};

/** While the interviewer is heard. */
function hearing(
  session: Session,
  turn: In<"asking"> | In<"replying">,
  event: SessionEvent,
): Step<Session> {
  switch (event.type) {
    case "reply-complete":
      return finishIfSilent(session);
    case "reply-failed":
      return event.reply === turn.reply ? replyHeard(session, null) : stay(session);
    case "playback":
      return event.report.reply === turn.reply && event.report.state === "ended"
        ? replyHeard(session, event.report.atSample)
        : stay(session);
    case "command":
      return command(session, event.command.name);
    default:
      return stay(session);
  }
}

function reopen(session: Session): Step<Session> {
  const { turn } = session.turn;
  const spoken = session.spoken.map((entry) =>
    entry.turn === turn ? { ...entry, answered: false } : entry,
  );
  return enter({ ...session, spoken }, { phase: "listening", turn, spoke: true });
}

/** The buttons. Those that mean nothing in a phase do nothing there. */
function command(session: Session, name: CommandName): Step<Session> {
  const { turn } = session;
  const open = turn.phase === "listening" || turn.phase === "paused" || turn.phase === "holding";
  const heard = turn.phase === "asking" || turn.phase === "replying";
  switch (name) {
    case "done":
      return open ? finishTurn({ ...session, finished: true }) : stay(session);
    case "hold":
      return open ? hold(session) : stay(session);
    case "repeat":
      return open || heard ? prepare(answeredIfSpoken(session), repeatOf(session)) : stay(session);
    case "skip":
      return open || heard ? prepare(answeredIfSpoken(session), "skip") : stay(session);
    case "interrupt":
      return heard ? interrupt(session) : stay(session);
    case "end":
      return close(session);
    default:
      return name satisfies never;
  }
}

/** Before the first question was made there is nothing to repeat: it is asked. */
function repeatOf(session: Session): "open" | "repeat" {
  return session.spoken.length === 0 ? "open" : "repeat";
}

function hold(session: Session): Step<Session> {
  const { turn } = session;
  const spoke = turn.phase === "paused" || ("spoke" in turn && turn.spoke);
  return after(discard(session), (s) =>
    enter(s, {
      phase: "holding",
      turn: turn.turn,
      spoke,
      sinceSample: session.voice.heardToSample,
    }),
  );
}

/** The reply stops where it is and the candidate has the word; a farewell that is broken off still ends. */
function interrupt(session: Session): Step<Session> {
  const closing = session.playback.inHand?.head?.kind === "close";
  if (closing) return end(session, "closed");
  return after(discard(session), (s) => listen(s, null));
}

/** A farewell, where there was a conversation; pressed again, or before the first answer, the end. */
function close(session: Session): Step<Session> {
  const { turn } = session;
  const closing =
    session.playback.inHand?.head?.kind === "close" ||
    (turn.phase === "preparing" && turn.trigger === "close");
  const talked = session.spoken.some((entry) => entry.segments.length > 0);
  return closing || !talked ? end(session, "left") : prepare(answeredIfSpoken(session), "close");
}

/** What was said before a button ended the turn is kept as its answer. */
function answeredIfSpoken(session: Session): Session {
  const { turn } = session.turn;
  return {
    ...session,
    spoken: session.spoken.map((entry) =>
      entry.turn === turn && entry.segments.length > 0 ? { ...entry, answered: true } : entry,
    ),
  };
}

/** One step of the turn, by its phase. */
export function reduceTurn(session: Session, event: SessionEvent): Step<Session> {
  const transition = table[session.turn.phase] as Transition<Turn["phase"]>;
  return transition(session, session.turn, event);
}
