import { playedIn, seatedBeside } from "@greenroom/interviewer";
import { asksQuestions, type SessionOptions, type SessionState } from "@greenroom/protocol";
import { answerLimit, withAnswerClock } from "./answer-clock.ts";
import type { SessionEvent } from "./journal.ts";
import type { Effect, Link, Session, Spoken, Step, Voice } from "./model.ts";
import { withHeard, withReport } from "./heard-text.ts";
import {
  heardFrom,
  reducePlayback,
  replyOf,
  sentenceOf,
  silentPlayback,
  withSpans,
} from "./playback.ts";
import { changeReply, changeTurn, withFinalWords } from "./spoken.ts";
import { noTalkKey, reduceTalkKey } from "./talk-key.ts";
import { reduceTurn } from "./turn.ts";
import { whoAsks } from "./who-asks.ts";

/** A session before anybody has joined. */
export const newSession: Session = {
  turn: { phase: "preparing", turn: 0, reply: 0, trigger: "open" },
  playback: silentPlayback,
  link: { joined: false, everJoined: false, leftAtMs: null, awayMs: 0 },
  voice: { speaking: false, lastSpeechSample: null, heardToSample: 0 },
  talkKey: noTalkKey,
  spoken: [],
  question: null,
  finished: false,
  endPressedAt: null,
};

/**
 * One event: `(state, event) → { state, effects }`. Composed of the reducers of the link, the voice,
 * the talk key, the playback, what was spoken, and the turn, which decides last, with all else brought up to date.
 */
export function reduce(session: Session, event: SessionEvent): Step<Session> {
  const heard: Session = {
    ...session,
    link: reduceLink(session.link, event),
    voice: reduceVoice(session.voice, event),
    talkKey: reduceTalkKey(session.talkKey, event),
    playback: reducePlayback(session.playback, event),
    spoken: reduceSpoken(session, event),
  };
  const step = reduceTurn(heard, event);
  const state = withAnswerClock(session, event, forgetFinish(session, step.state));
  if (event.type !== "joined" || !session.link.everJoined) return { ...step, state };
  return { state, effects: [...step.effects, { type: "resume" }, ...levelToTell(state)] };
}

/** A page that comes back plays in full until it is told otherwise. */
function levelToTell({ playback: { inHand } }: Session): Effect[] {
  if (!inHand?.committed || inHand.level === "full") return [];
  return [{ type: "level", reply: inHand.reply, level: inHand.level }];
}

/** The state that a journal leads to. */
export function fold(events: readonly SessionEvent[]): Session {
  return events.reduce<Session>((state, event) => reduce(state, event).state, newSession);
}

function reduceLink(link: Link, event: SessionEvent): Link {
  if (event.type === "joined") {
    const awayMs = link.leftAtMs === null ? 0 : event.wallMs - link.leftAtMs;
    return { joined: true, everJoined: true, leftAtMs: null, awayMs };
  }
  return event.type === "left" ? { ...link, joined: false, leftAtMs: event.wallMs } : link;
}

function reduceVoice(voice: Voice, event: SessionEvent): Voice {
  const heardToSample = Math.max(voice.heardToSample, event.sample);
  if (event.type === "speech-started") return { ...voice, speaking: true, heardToSample };
  if (event.type === "speech-ended") {
    return { speaking: false, lastSpeechSample: event.sample, heardToSample };
  }
  return { ...voice, heardToSample };
}

function reduceSpoken(session: Session, event: SessionEvent): readonly Spoken[] {
  const { spoken } = session;
  // What still arrives of a reply that was discarded was not said.
  const inHand = replyOf(event) === session.playback.inHand?.reply;
  switch (event.type) {
    case "segment":
      return changeTurn(spoken, event.turn, (entry) => withFinalWords(entry, event.segment));
    case "reply-sentence":
      return inHand
        ? changeReply(spoken, event.reply, (entry) => ({
            ...entry,
            text: `${entry.text} ${event.text}`,
            sentences: [...entry.sentences, sentenceOf(event)],
          }))
        : spoken;
    case "reply-placed":
      return inHand
        ? changeReply(spoken, event.reply, (entry) => ({
            ...entry,
            sentences: withSpans(entry.sentences, event.spans),
          }))
        : spoken;
    case "reply-complete":
      return inHand
        ? changeReply(spoken, event.reply, (entry) => ({
            ...entry,
            total: { samples: event.totalSamples, rateHz: event.sampleRateHz },
          }))
        : spoken;
    case "interruption":
      return event.stage === "stopped"
        ? changeReply(spoken, event.reply, (entry) => withHeard(entry, event))
        : spoken;
    case "playback":
      // Also of a reply that is out of hand: only now is it known where it was cut off.
      return changeReply(spoken, event.report.reply, (entry) => ({
        ...withReport(entry, event.report),
        heardFromSample: entry.heardFromSample ?? heardFrom(event.report),
      }));
    case "reply-decided":
      return inHand
        ? changeTurn(spoken, session.turn.turn, (entry) => ({
            ...entry,
            heardBadly: event.heardBadly,
            quick: event.quick ?? false,
          }))
        : spoken;
    default:
      return spoken;
  }
}

/** "I'm done" counts for its own turn only. */
function forgetFinish(before: Session, after: Session): Session {
  return after.finished && after.turn.turn !== before.turn.turn
    ? { ...after, finished: false }
    : after;
}

/** What the room draws. */
export function publicState(
  session: Session,
  sample: number,
  chosen: Pick<SessionOptions, "lengthMin" | "persona" | "again" | "workOn"> &
    Partial<Pick<SessionOptions, "format" | "panel">>,
): SessionState {
  const { turn, playback, question, talkKey } = session;
  return {
    phase: turn.phase,
    turn: turn.turn,
    reply: playback.newest,
    question,
    sample,
    lengthMin: chosen.lengthMin,
    persona: whoAsks(session, chosen.persona),
    ...(chosen.format === "panel" && {
      panel: [chosen.persona, ...seatedBeside(chosen.persona, chosen.panel)],
    }),
    ...(chosen.format && !asksQuestions(chosen.format) && { format: chosen.format }),
    ...(chosen.format === "role-play" && question && { plays: playedIn(question.id) }),
    talk: talkKey.mode,
    workOn: chosen.workOn?.title ?? null,
    limit: answerLimit(session, chosen),
  };
}
