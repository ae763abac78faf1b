import type {
  EngineInfo,
  SpeechToText,
  SpeechToTextCapabilities,
  Transcription,
  TranscriptionRequest,
} from "../engines.ts";
import { RemoteFailure } from "./failure.ts";
import { finalsOnly } from "./remote-speech-to-text.ts";
import { type CheckedEngine, ServiceWatch, type ServiceWatchOptions } from "./service-watch.ts";

/** An ear that may fail, and can be asked whether it is back without sending it anybody's speech. */
export interface CheckedSpeechToText extends SpeechToText, CheckedEngine {}

export interface StandInOptions extends ServiceWatchOptions {
  readonly service: CheckedSpeechToText;
  /** Warm beside it: it gives the captions, so it is not held for the day of need alone. */
  readonly standIn: SpeechToText;
}

const WORDS = {
  service: "transcription service",
  does: "listens",
  instead: { segment: "heard that part", "a-while": "listens for now", "for-good": "listens" },
  closed: "Speech recognition is closed.",
};

/**
 * An ear that is always there: finals are heard by the service, and where it fails by the stand-in,
 * with a notice for the person. A service that failed for a while is tried again, with silence, while
 * the stand-in goes on hearing; nobody's words wait for the trial. Partials are the stand-in's, and
 * so is a second hearing of voice in which the service found nothing that can be believed.
 */
export class SpeechToTextWithStandIn implements SpeechToText {
  readonly info: EngineInfo;
  readonly #service: CheckedSpeechToText;
  readonly #standIn: SpeechToText;
  readonly #watch: ServiceWatch;

  constructor(options: StandInOptions) {
    const { service, standIn } = options;
    this.#service = service;
    this.#standIn = standIn;
    this.#watch = new ServiceWatch(service, standIn, WORDS, options);
    this.info = service.info;
  }

  /** Of the words: those of whoever hears them now. Each word says how it was timed. */
  get capabilities(): SpeechToTextCapabilities {
    if (this.#watch.failure) return this.#standIn.capabilities;
    return { ...this.#service.capabilities, kinds: ["final", "partial"] };
  }

  /** Rejects only where neither of the two can hear. */
  start(signal: AbortSignal): Promise<void> {
    return this.#watch.start(signal);
  }

  unavailable(): string | null {
    return this.#watch.unavailable();
  }

  limited(): string | null {
    return this.#watch.limited();
  }

  async transcribe(request: TranscriptionRequest, signal: AbortSignal): Promise<Transcription> {
    signal.throwIfAborted();
    this.#watch.throwIfClosed();
    // With the first caption already, so that it may be back for the words that stay.
    this.#watch.tryAgain();
    if (request.kind === "partial") return await this.#standIn.transcribe(request, signal);
    // A copy: the stand-in may need it when the caller has long used its buffer again.
    const own = { ...request, pcm: request.pcm.slice() };
    const { failure } = this.#watch;
    if (failure) return await this.#standInHears(own, failure, signal);
    if (request.kind === "speculative") throw finalsOnly();
    let heard: Transcription;
    try {
      heard = await this.#service.transcribe(own, signal);
    } catch (cause) {
      signal.throwIfAborted();
      this.#watch.throwIfClosed();
      this.#watch.failed(cause);
      return await this.#standInHears(own, cause, signal);
    }
    if (heard.words.length > 0) this.#watch.succeeded();
    return heard.understood ? heard : await this.#heardAgain(own, heard, signal);
  }

  close(): Promise<void> {
    return this.#watch.close();
  }

  async #standInHears(
    request: TranscriptionRequest,
    cause: unknown,
    signal: AbortSignal,
  ): Promise<Transcription> {
    const heard = await this.#standIn.transcribe(request, signal);
    return cause instanceof RemoteFailure
      ? { ...heard, notice: this.#watch.noticeOf(cause) }
      : heard;
  }

  /** Two ears hear more than one. Where the second understands nothing either, the first stands. */
  async #heardAgain(
    request: TranscriptionRequest,
    first: Transcription,
    signal: AbortSignal,
  ): Promise<Transcription> {
    try {
      const second = await this.#standIn.transcribe(request, signal);
      return second.understood ? second : first;
    } catch {
      signal.throwIfAborted();
      return first;
    }
  }
}
