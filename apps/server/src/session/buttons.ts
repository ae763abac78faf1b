import type { Command } from "@greenroom/protocol";
import type { Session, Step } from "./model.ts";
import {
  after,
  discard,
  end,
  enter,
  finishTurn,
  hold,
  isClosing,
  listen,
  prepare,
  reopen,
  spokeInTurn,
  stay,
  takeBack,
} from "./moves.ts";
import { answeredBy, changeTurn } from "./spoken.ts";
import { isKeyed } from "./talk-key.ts";

/** The buttons. Those that mean nothing in a phase do nothing there. */
export function command(session: Session, { name, atSample }: Command): Step<Session> {
  const { turn } = session;
  // Once the farewell is on its way, only the end itself is left to press.
  if (name !== "end" && name !== "interrupt" && isClosing(session)) return stay(session);
  const open = turn.phase === "listening" || turn.phase === "paused" || turn.phase === "holding";
  const heard = turn.phase === "asking" || turn.phase === "replying";
  switch (name) {
    case "done":
      return open ? finishTurn({ ...session, finished: true }, "done") : stay(session);
    case "hold":
      // Where a key is pressed to talk, nobody's time is ever over.
      return open && !isKeyed(session) ? hold(session) : stay(session);
    case "talk":
      return talk(session, atSample);
    case "repeat":
      return open || heard ? prepare(answeredIfSpoken(session), repeatOf(session)) : stay(session);
    case "skip":
      return open || heard ? prepare(answeredIfSpoken(session), "skip") : stay(session);
    case "interrupt":
      return heard ? interrupt(session) : stay(session);
    case "end":
      return close(session, atSample);
    case "mode-open":
      // Whoever was in the middle of an answer finds their place before silence means anything.
      return open && spokeInTurn(session) ? hold(session) : stay(session);
    case "mode-hold":
    case "mode-tap":
      return turn.phase === "holding" ? talk(session, atSample) : stay(session);
    default:
      return name satisfies never;
  }
}

/**
 * The talk key went down. Where something of the reply was heard, it is interrupted; where nothing was,
 * the answer that it was for goes on. A reply prepared ahead is kept until something more is said.
 */
function talk(session: Session, atSample: number): Step<Session> {
  const { turn, playback } = session;
  const unfinished: Session = { ...session, finished: false };
  switch (turn.phase) {
    case "asking":
    case "replying": {
      const heardFrom = playback.inHand?.heardFromSample ?? Infinity;
      const answers = playback.inHand?.trigger === "answer" && atSample < heardFrom;
      return answers ? takeBack(unfinished) : interrupt(session);
    }
    case "preparing":
      return turn.trigger === "answer" ? reopen(unfinished) : stay(session);
    case "paused":
    case "holding":
      return enter(session, {
        phase: "listening",
        turn: turn.turn,
        spoke: spokeInTurn(session),
      });
    default:
      return stay(session);
  }
}

/** Before the first question was made there is nothing to repeat: it is asked. */
function repeatOf(session: Session): "open" | "repeat" {
  return session.spoken.length === 0 ? "open" : "repeat";
}

/** The reply stops where it is and the candidate has the word; a farewell that is broken off still ends. */
function interrupt(session: Session): Step<Session> {
  if (isClosing(session)) return end(session, "closed");
  return after(discard(session), (s) => listen(s, null));
}

/** A farewell, where there was a conversation; pressed again, or before the first answer, the end. */
function close(session: Session, atSample: number): Step<Session> {
  if (atSample === session.endPressedAt) return stay(session);
  const talked = spokeInTurn(session) || session.spoken.some((entry) => entry.segments.length > 0);
  const pressed: Session = { ...session, endPressedAt: atSample };
  return isClosing(session) || !talked
    ? end(pressed, "left")
    : prepare(answeredIfSpoken(pressed), "close");
}

/** What was said before a button ended the turn is kept as its answer. */
function answeredIfSpoken(session: Session): Session {
  const { turn } = session.turn;
  const spoke = spokeInTurn(session);
  return {
    ...session,
    spoken: changeTurn(session.spoken, turn, (entry) =>
      !entry.answered && (spoke || entry.segments.length > 0)
        ? answeredBy(entry, "other", session.voice)
        : entry,
    ),
  };
}
