import type { LatencyTrace } from "@greenroom/protocol";
import type { SessionEvent } from "./journal.ts";
import type { Session, Step } from "./model.ts";

type Trace = { -readonly [K in keyof LatencyTrace]: LatencyTrace[K] };
type OfReply = Pick<
  Trace,
  | "wordsSample"
  | "firstSentenceSample"
  | "firstAudioSentSample"
  | "committedSample"
  | "firstHeardSample"
>;
type OfTurn = Omit<Trace, keyof OfReply>;

/** When things happened on the way from each answer to the reply to it: notes taken of every event. */
export class LatencyTraces {
  readonly #turns = new Map<number, OfTurn>();
  readonly #replies = new Map<number, OfReply>();
  /** The reply that was released last in answer to each turn. */
  readonly #answers = new Map<number, number>();

  /**
   * Takes note of one event: the session before it, and what it led to.
   *
   * @returns the trace that it completes, the reply's first sample being heard; or `null`
   */
  note(
    before: Session,
    event: SessionEvent,
    { state, effects }: Step<Session>,
  ): LatencyTrace | null {
    this.#noteEnd(before, event, state);
    for (const effect of effects) {
      if (effect.type !== "commit" || state.turn.turn !== before.turn.turn + 1) continue;
      this.#ofReply(effect.reply).committedSample ??= momentOf(event);
      this.#answers.set(before.turn.turn, effect.reply);
    }
    return this.#noteReply(event);
  }

  /** What is known of one turn; `null` where something did not happen, or not yet. */
  of(turn: number): LatencyTrace {
    const reply = this.#answers.get(turn);
    return { ...this.#ofTurn(turn), ...(reply === undefined ? newReply() : this.#ofReply(reply)) };
  }

  /** A turn ends when the candidate no longer has the word, and has not ended where it goes on. */
  #noteEnd(before: Session, event: SessionEvent, after: Session): void {
    const { turn } = before.turn;
    if (event.type === "segment") this.#ofTurn(event.turn).finalWordsSample = momentOf(event);
    if (hasWord(before) && !(hasWord(after) && after.turn.turn === turn)) {
      const { speaking, lastSpeechSample } = before.voice;
      const notes = this.#ofTurn(turn);
      notes.turnEndSample = endOf(event);
      notes.lastSpeechSample = speaking ? endOf(event) : lastSpeechSample;
      notes.endedBy = after.spoken.find((entry) => entry.turn === turn)?.endedBy ?? null;
      notes.patienceMs = "afterMs" in event ? (event.afterMs ?? null) : null;
    } else if (!hasWord(before) && hasWord(after)) {
      const notes = this.#ofTurn(after.turn.turn);
      notes.turnEndSample = null;
      notes.endedBy = null;
      notes.patienceMs = null;
      this.#answers.delete(after.turn.turn);
    }
  }

  #noteReply(event: SessionEvent): LatencyTrace | null {
    switch (event.type) {
      case "reply-decided":
        this.#ofReply(event.reply).wordsSample = event.wordsSample ?? null;
        return null;
      case "reply-sentence":
        this.#ofReply(event.reply).firstSentenceSample ??= momentOf(event);
        return null;
      case "reply-ready":
        this.#ofReply(event.reply).firstAudioSentSample ??= momentOf(event);
        return null;
      case "playback": {
        const { reply, state, atSample } = event.report;
        const notes = this.#ofReply(reply);
        if (state !== "started" || notes.firstHeardSample !== null) return null;
        notes.firstHeardSample = atSample;
        const answered = [...this.#answers].find(([turn, to]) => turn > 0 && to === reply);
        return answered ? this.of(answered[0]) : null;
      }
      default:
        return null;
    }
  }

  #ofTurn(turn: number): OfTurn {
    const known = this.#turns.get(turn) ?? {
      turn,
      lastSpeechSample: null,
      turnEndSample: null,
      endedBy: null,
      patienceMs: null,
      finalWordsSample: null,
    };
    this.#turns.set(turn, known);
    return known;
  }

  #ofReply(reply: number): OfReply {
    const known = this.#replies.get(reply) ?? newReply();
    this.#replies.set(reply, known);
    return known;
  }
}

/** When something happened; a button when it was pressed, not when that arrived. */
export function endOf(event: SessionEvent): number {
  if (event.type === "command") return Math.min(event.command.atSample, momentOf(event));
  // Silence lasts to the sample by which it was long enough, whenever that was found.
  return event.type === "silence" ? event.sample : momentOf(event);
}

/** The candidate has the word. */
export function hasWord({ turn: { phase } }: Session): boolean {
  return phase === "listening" || phase === "paused" || phase === "holding";
}

function momentOf({ sample, clockSample }: SessionEvent): number {
  return clockSample ?? sample;
}

function newReply(): OfReply {
  return {
    wordsSample: null,
    firstSentenceSample: null,
    firstAudioSentSample: null,
    committedSample: null,
    firstHeardSample: null,
  };
}
