import {
  EngineError,
  type EngineInfo,
  type SpeechToText,
  type SpeechToTextCapabilities,
  type Transcription,
  type TranscriptionRequest,
} from "../engines.ts";
import { noLog, type Log } from "../process/log.ts";
import { Circuit } from "./circuit.ts";
import { RemoteFailure } from "./failure.ts";
import { finalsOnly } from "./remote-speech-to-text.ts";

/** An ear that may fail, and can be asked whether it is back without sending it anybody's speech. */
export interface CheckedSpeechToText extends SpeechToText {
  check(withinMs: number, signal: AbortSignal): Promise<void>;
}

export interface StandInOptions {
  readonly service: CheckedSpeechToText;
  /** Warm beside it: it gives the captions, so it is not held for the day of need alone. */
  readonly standIn: SpeechToText;
  readonly log?: Log;
  /** A service that is back answers a second of silence within this, ms. */
  readonly trialMs?: number;
  readonly nowMs?: () => number;
}

const TRIAL_MS = 5_000;

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
  readonly #log: Log;
  readonly #circuit: Circuit;
  readonly #trialMs: number;
  readonly #closing = new AbortController();
  #trial = false;
  /** Why the stand-in did not start. */
  #standInFailure: string | null = null;

  constructor(options: StandInOptions) {
    const { service, standIn, log = noLog, trialMs = TRIAL_MS } = options;
    const { nowMs = () => performance.now() } = options;
    this.#service = service;
    this.#standIn = standIn;
    this.#log = log;
    this.#trialMs = trialMs;
    this.#circuit = new Circuit(nowMs);
    this.info = service.info;
  }

  /** Of the words: those of whoever hears them now. Each word says how it was timed. */
  get capabilities(): SpeechToTextCapabilities {
    if (this.#circuit.failure) return this.#standIn.capabilities;
    return { ...this.#service.capabilities, kinds: ["final", "partial"] };
  }

  /** Rejects only where neither of the two can hear. */
  async start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#throwIfClosed();
    const [service, standIn] = await Promise.allSettled([
      this.#service.start(signal),
      this.#standIn.start(signal),
    ]);
    signal.throwIfAborted();
    if (service.status === "rejected") this.#failed(service.reason);
    if (standIn.status === "fulfilled") return;
    if (service.status === "rejected") throw standIn.reason;
    this.#standInFailure = messageOf(standIn.reason);
    this.#log("warn", "The stand-in for the transcription service did not start", {});
  }

  unavailable(): string | null {
    if (!this.#circuit.failure) return null;
    return this.#standInFailure ?? this.#standIn.unavailable();
  }

  limited(): string | null {
    const { failure } = this.#circuit;
    if (failure) return this.#noticeOf(failure);
    const lacking = this.#standInFailure ?? this.#standIn.unavailable();
    return lacking === null ? null : `Nothing listens in place of ${this.info.name}: ${lacking}`;
  }

  async transcribe(request: TranscriptionRequest, signal: AbortSignal): Promise<Transcription> {
    signal.throwIfAborted();
    this.#throwIfClosed();
    // With the first caption already, so that it may be back for the words that stay.
    this.#tryAgain();
    if (request.kind === "partial") return await this.#standIn.transcribe(request, signal);
    // A copy: the stand-in may need it when the caller has long used its buffer again.
    const own = { ...request, pcm: request.pcm.slice() };
    const { failure } = this.#circuit;
    if (failure) return await this.#standInHears(own, failure, signal);
    if (request.kind === "speculative") throw finalsOnly();
    let heard: Transcription;
    try {
      heard = await this.#service.transcribe(own, signal);
    } catch (cause) {
      signal.throwIfAborted();
      this.#throwIfClosed();
      this.#failed(cause);
      return await this.#standInHears(own, cause, signal);
    }
    if (heard.words.length > 0) this.#circuit.succeeded();
    return heard.understood ? heard : await this.#heardAgain(own, heard, signal);
  }

  async close(): Promise<void> {
    this.#closing.abort(closed());
    await Promise.all([this.#service.close(), this.#standIn.close()]);
  }

  async #standInHears(
    request: TranscriptionRequest,
    cause: unknown,
    signal: AbortSignal,
  ): Promise<Transcription> {
    const heard = await this.#standIn.transcribe(request, signal);
    return cause instanceof RemoteFailure ? { ...heard, notice: this.#noticeOf(cause) } : heard;
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

  #tryAgain(): void {
    if (this.#trial || !this.#circuit.worthATrial) return;
    this.#trial = true;
    void this.#try().finally(() => {
      this.#trial = false;
    });
  }

  /** Never rejects. */
  async #try(): Promise<void> {
    try {
      await this.#service.check(this.#trialMs, this.#closing.signal);
      this.#circuit.succeeded();
      this.#log("info", "The transcription service answers again", {});
    } catch (cause) {
      this.#failed(cause);
    }
  }

  #failed(cause: unknown): void {
    // Another's failure, such as of voice activity, says nothing of the service.
    if (!(cause instanceof RemoteFailure)) return;
    this.#circuit.failed(cause);
    const { reason, status } = cause;
    this.#log("warn", "The transcription service failed", { reason, status });
  }

  #noticeOf({ complaint, reach }: RemoteFailure): string {
    const { name, where } = this.#standIn.info;
    const how = { segment: "heard that part", "a-while": "listens for now", "for-good": "listens" };
    const instead = reach === "a-while" ? "" : " instead";
    return `${this.info.where} ${complaint}. ${name}, ${where}, ${how[reach]}${instead}.`;
  }

  #throwIfClosed(): void {
    if (this.#closing.signal.aborted) throw closed();
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function closed(): EngineError {
  return new EngineError("closed", "Speech recognition is closed.");
}
