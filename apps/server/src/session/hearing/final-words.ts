import { setTimeout as delay } from "node:timers/promises";
import type { Segment } from "@greenroom/protocol";
import { EngineError, type SpeechSegment } from "@greenroom/speech";
import { Lanes } from "./lanes.ts";
import type { Transcribe } from "./transcriber.ts";

/** Stretches of one session that are with the recogniser; the others wait without their sound. */
const MOST_AT_ONCE = 4;
/** When a stretch that found no room is asked for again, ms. */
const RETRY_MS = 1_000;

type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

export interface FinalWordsListener {
  told(turn: number, speech: SpeechSegment, segment: Segment): void;
  failed(cause: unknown): void;
}

/**
 * The final words of closed stretches, told in the order of time, so that what was told is complete
 * up to its end. None is dropped: one whose words cannot be found is told as not understood.
 */
export class FinalWords {
  readonly #transcribe: Transcribe;
  readonly #listener: FinalWordsListener;
  readonly #signal: AbortSignal;
  readonly #lanes = new Lanes(MOST_AT_ONCE);
  readonly #pause: Pause;
  #told: Promise<void> = Promise.resolve();

  /**
   * @param signal stops everything; nothing is told after it.
   * @param pause for tests that do not wait.
   */
  constructor(
    transcribe: Transcribe,
    listener: FinalWordsListener,
    signal: AbortSignal,
    pause: Pause = (ms, untilAborted) => delay(ms, undefined, { signal: untilAborted }),
  ) {
    this.#transcribe = transcribe;
    this.#listener = listener;
    this.#signal = signal;
    this.#pause = pause;
  }

  /** @param ready words that are being found already; `null` where that fails. */
  ask(turn: number, speech: SpeechSegment, ready: Promise<Segment | null> | null): void {
    this.#told = this.#tell(turn, speech, this.#decode(speech, ready), this.#told);
  }

  /** Resolves when all that was asked for so far is told. */
  settled(): Promise<void> {
    return this.#told;
  }

  async #tell(
    turn: number,
    speech: SpeechSegment,
    decoded: Promise<Segment>,
    earlier: Promise<void>,
  ): Promise<void> {
    await earlier;
    const segment = await decoded;
    if (!this.#signal.aborted) this.#listener.told(turn, speech, segment);
  }

  async #decode(speech: SpeechSegment, ready: Promise<Segment | null> | null): Promise<Segment> {
    try {
      return (await ready) ?? (await this.#lanes.run(() => this.#untilRoom(speech), this.#signal));
    } catch (cause) {
      if (!this.#signal.aborted) this.#listener.failed(cause);
      return { ...speech.voice, words: [], understood: false };
    }
  }

  async #untilRoom(speech: SpeechSegment): Promise<Segment> {
    for (;;) {
      try {
        return await this.#transcribe(speech, "final", this.#signal);
      } catch (cause) {
        if (!isBusy(cause)) throw cause;
        await this.#pause(RETRY_MS, this.#signal);
      }
    }
  }
}

/** More waits for the recogniser than it can hold, or something newer is wanted in its place. */
export function isBusy(cause: unknown): boolean {
  return cause instanceof EngineError && cause.code === "busy";
}
