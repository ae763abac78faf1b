import type { PlaybackReport, ReplyLevel } from "@greenroom/protocol";
import type { SessionEvent } from "./journal.ts";
import type { Playback, ReplyInHand, Sentence, Trigger } from "./model.ts";

export const silentPlayback: Playback = { newest: 0, inHand: null };

/** Begins a new reply; whatever was in hand is superseded. */
export function beginReply(playback: Playback, trigger: Trigger): Playback {
  const reply = playback.newest + 1;
  return {
    newest: reply,
    inHand: {
      reply,
      trigger,
      head: null,
      sentences: [],
      ready: false,
      total: null,
      committed: false,
      heardSamples: 0,
      level: "full",
      heardFromSample: null,
    },
  };
}

export function commitReply(playback: Playback): Playback {
  return playback.inHand
    ? { ...playback, inHand: { ...playback.inHand, committed: true } }
    : playback;
}

export function dropReply(playback: Playback): Playback {
  return { ...playback, inHand: null };
}

/** What becomes known of the reply in hand; events of any other reply change nothing. */
export function reducePlayback(playback: Playback, event: SessionEvent): Playback {
  const { inHand } = playback;
  if (!inHand || replyOf(event) !== inHand.reply) return playback;
  const changed = change(inHand, event);
  return changed === inHand ? playback : { ...playback, inHand: changed };
}

function change(reply: ReplyInHand, event: SessionEvent): ReplyInHand {
  switch (event.type) {
    case "reply-decided": {
      const { kind, questionId, move, by, question } = event;
      // Decided anew after a stop of the server: earlier words are not said.
      return {
        ...reply,
        head: { kind, questionId, move, ...(by !== undefined && { by }), question },
        sentences: [],
      };
    }
    case "reply-sentence":
      return { ...reply, sentences: [...reply.sentences, sentenceOf(event)] };
    case "reply-placed":
      return { ...reply, sentences: withSpans(reply.sentences, event.spans) };
    case "reply-ready":
      return { ...reply, ready: true };
    case "reply-complete":
      return { ...reply, total: { samples: event.totalSamples, rateHz: event.sampleRateHz } };
    case "playback":
      return {
        ...reply,
        heardSamples: Math.max(reply.heardSamples, event.report.heardSamples),
        heardFromSample: reply.heardFromSample ?? heardFrom(event.report),
      };
    case "interruption":
      return { ...reply, level: levelAfter(event.stage) };
    default:
      return reply;
  }
}

export function sentenceOf(event: Extract<SessionEvent, { type: "reply-sentence" }>): Sentence {
  return { text: event.text, sound: event.sound ?? null, spans: [] };
}

/** The sentences, with more known of where the newest lies in its sound. */
export function withSpans(
  sentences: readonly Sentence[],
  spans: Sentence["spans"],
): readonly Sentence[] {
  return sentences.map((sentence, index) =>
    index === sentences.length - 1
      ? { ...sentence, spans: [...sentence.spans, ...spans] }
      : sentence,
  );
}

type Stage = Extract<SessionEvent, { type: "interruption" }>["stage"];

function levelAfter(stage: Stage): ReplyLevel {
  if (stage === "ducked") return "ducked";
  return stage === "resumed" ? "full" : "paused";
}

/** Where the first sample of a reply was heard, as far as a report tells. */
export function heardFrom({ state, atSample }: PlaybackReport): number | null {
  return state === "started" ? atSample : null;
}

/** The reply that an event is about, or `null`. */
export function replyOf(event: SessionEvent): number | null {
  if (event.type === "playback") return event.report.reply;
  return "reply" in event ? event.reply : null;
}
