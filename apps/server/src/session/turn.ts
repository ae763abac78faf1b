import { command } from "./buttons.ts";
import type { Reached } from "./endpointing.ts";
import type { SessionEvent } from "./journal.ts";
import type { Session, Step, Turn } from "./model.ts";
import {
  after,
  breakIn,
  commitIfReady,
  discard,
  enter,
  finishIfSilent,
  finishTurn,
  hold,
  holdSinceSpeech,
  isClosing,
  joinsAnswer,
  listen,
  pause,
  prepare,
  prepareAhead,
  preparedAhead,
  preparedToBreakIn,
  reopen,
  replyHeard,
  stay,
  takeBack,
} from "./moves.ts";
import { isKeyed } from "./talk-key.ts";

/** A page that was loaded anew takes longer than a connection that was lost for a moment, ms. */
const LONG_ABSENCE_MS = 5_000;

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
          ? after(discard(session), (s) => listen({ ...s, finished: false }, null))
          : stay(session);
      case "speech-started":
        // The answer goes on: patience had run out, but nothing was heard of the reply yet.
        return turn.trigger === "answer" && !session.finished ? reopen(session) : stay(session);
      case "time-asked":
        // Its words came when patience had run out, but nothing was heard of the reply yet.
        return turn.trigger === "answer" && !session.finished
          ? after(reopen(session), holdSinceSpeech)
          : stay(session);
      case "command":
        return command(session, event.command);
      default:
        return stay(session);
    }
  },

  asking: hearing,
  replying: hearing,

  listening(session, turn, event) {
    switch (event.type) {
      case "joined":
        return turn.spoke ? afterAbsence(session) : stay(session);
      case "speech-started":
        return goOn(session);
      case "silence":
        return turn.spoke ? silent(session, event.reached) : stay(session);
      case "time-asked":
        return turn.spoke && !session.voice.speaking ? holdSinceSpeech(session) : stay(session);
      case "rambling":
        return session.playback.inHand ? stay(session) : prepareAhead(session, "break-in");
      case "break-in":
        return breakIn(session);
      case "to-the-point":
        return preparedToBreakIn(session) ? discard(session) : stay(session);
      case "reply-failed":
        return failedAhead(session, event.reply);
      case "reply-outdated":
        return anew(session, event.reply);
      case "command":
        return command(session, event.command);
      default:
        return stay(session);
    }
  },

  paused(session, _turn, event) {
    switch (event.type) {
      case "speech-started":
        return goOn(session);
      case "joined":
        return afterAbsence(session);
      case "silence":
        return silent(session, event.reached);
      case "time-asked":
        return holdSinceSpeech(session);
      case "reply-failed":
        return failedAhead(session, event.reply);
      case "reply-outdated":
        return anew(session, event.reply);
      case "command":
        return command(session, event.command);
      default:
        return stay(session);
    }
  },

  holding(session, _turn, event) {
    switch (event.type) {
      case "speech-started":
        return goOn(session);
      case "held-nearly":
        return session.voice.speaking ? stay(session) : prepareAhead(session);
      case "held-over":
        // What was said before the time was asked for is the answer; where nothing was, the
        // interviewer asks kindly whether more of it would help.
        return session.voice.speaking ? goOn(session) : finishTurn(session, "time");
      case "reply-failed":
        return failedAhead(session, event.reply);
      case "reply-outdated":
        return anew(session, event.reply);
      case "command":
        return command(session, event.command);
      default:
        return stay(session);
    }
  },

  ended: (session) => stay(session),
};

/** The answer goes on; a reply to what was said so far is not wanted. */
function goOn(session: Session): Step<Session> {
  const { turn } = session.turn;
  return after(preparedAhead(session) ? discard(session) : stay(session), (s) =>
    enter(s, { phase: "listening", turn, spoke: true }),
  );
}

/** Silence after speech: a reply is begun at a breath, kept over the pause, and released in the end. */
function silent(session: Session, reached: Reached): Step<Session> {
  switch (reached) {
    case "breath":
      return preparedAhead(session) || preparedToBreakIn(session)
        ? stay(session)
        : prepareAhead(session);
    case "pause":
      return session.turn.phase === "paused" ? stay(session) : pause(session);
    case "patience":
      // Who interrupted with a word or two may have been silent for long when that was understood.
      return finishTurn(session, "silence");
    default:
      return reached satisfies never;
  }
}

/** Another reply is prepared in the place of one; the phase stays. */
function anew(session: Session, reply: number): Step<Session> {
  if (preparedAhead(session)?.reply !== reply) return stay(session);
  return after(prepareAhead(session), (s) =>
    s.turn.phase === "paused" ? enter(s, { ...s.turn, reply: s.playback.newest }) : stay(s),
  );
}

/** Made anew at the pause, or when patience is over. */
function failedAhead(session: Session, reply: number): Step<Session> {
  const ahead = preparedAhead(session) ?? preparedToBreakIn(session);
  return ahead?.reply === reply ? discard(session) : stay(session);
}

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
    case "interruption":
      return event.reply === turn.reply ? interrupted(session, event) : stay(session);
    case "speech-started":
      return joinsAnswer(session, event.sample) ? takeBack(session) : stay(session);
    case "command":
      return command(session, event.command);
    default:
      return stay(session);
  }
}

/** Somebody speaks over the interviewer: lowered, held, or over; the words that stopped it count. */
function interrupted(
  session: Session,
  { stage, fromSample }: Extract<SessionEvent, { type: "interruption" }>,
): Step<Session> {
  const { inHand } = session.playback;
  if (!inHand || isClosing(session)) return stay(session);
  if (stage !== "stopped") {
    const { reply, level } = inHand;
    return { state: session, effects: [{ type: "level", reply, level }] };
  }
  // Who was broken into and speaks on had said the rest of it before.
  const saidTo = inHand.trigger === "break-in" ? (session.spoken.at(-2)?.spokenToSample ?? 0) : 0;
  return after(discard(session), (s) => listen(s, Math.max(fromSample, saidTo), true));
}

/** Who was away for a while finds their place again before silence means anything. */
function afterAbsence(session: Session): Step<Session> {
  return session.link.awayMs >= LONG_ABSENCE_MS && !isKeyed(session)
    ? hold(session)
    : stay(session);
}

/** Silence, and what is asked for lest it ends the turn. */
function endsBySilence(event: SessionEvent): boolean {
  return (
    event.type === "held-over" ||
    event.type === "time-asked" ||
    (event.type === "silence" && event.reached === "patience")
  );
}

/** One step of the turn, by its phase. */
export function reduceTurn(session: Session, event: SessionEvent): Step<Session> {
  if (isKeyed(session) && endsBySilence(event)) return stay(session);
  const transition = table[session.turn.phase] as Transition<Turn["phase"]>;
  return transition(session, session.turn, event);
}
