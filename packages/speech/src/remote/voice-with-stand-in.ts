import { EngineError, type EngineInfo, type SpeakRequest, type TextToSpeech } from "../engines.ts";
import { noLog, type Log } from "../process/log.ts";
import { sentencesOf } from "../voice/sentences.ts";
import { Circuit } from "./circuit.ts";
import { RemoteFailure } from "./failure.ts";
import { PcmResampler } from "./pcm-resampler.ts";
import { throwIfUnknown } from "./remote-text-to-speech.ts";
import { restOfSentence, USUAL_CHARACTERS_PER_SECOND } from "./rest-of-sentence.ts";

/** A voice that may fail, and can be asked whether it is back with nobody waiting for it. */
export interface CheckedTextToSpeech extends TextToSpeech {
  check(withinMs: number, signal: AbortSignal): Promise<void>;
}

export interface VoiceStandInOptions {
  readonly service: CheckedTextToSpeech;
  readonly standIn: TextToSpeech;
  readonly log?: Log;
  /** A service that is back says a word within this, ms. */
  readonly trialMs?: number;
  readonly nowMs?: () => number;
}

const TRIAL_MS = 5_000;
/** How much the pace of one sentence counts against those before it. */
const PACE_SHARE = 0.3;

/**
 * A voice that is always there: the service speaks, and where it fails the stand-in does, at the
 * service's sample rate and with a notice for the person. A sentence of which nothing was given out
 * is said from its start; one that broke in the middle is gone on with from there, so that nobody
 * hears its first half twice. A service that failed for a while is tried again beside the stand-in.
 */
export class TextToSpeechWithStandIn implements TextToSpeech {
  readonly info: EngineInfo;
  readonly voices;
  readonly sampleRateHz: number;
  readonly #service: CheckedTextToSpeech;
  readonly #standIn: TextToSpeech;
  readonly #log: Log;
  readonly #circuit: Circuit;
  readonly #trialMs: number;
  readonly #closing = new AbortController();
  #trial = false;
  /** Why the stand-in did not start. */
  #standInFailure: string | null = null;
  #charactersPerSecond = USUAL_CHARACTERS_PER_SECOND;

  constructor(options: VoiceStandInOptions) {
    const { service, standIn, log = noLog, trialMs = TRIAL_MS } = options;
    const { nowMs = () => performance.now() } = options;
    this.#service = service;
    this.#standIn = standIn;
    this.#log = log;
    this.#trialMs = trialMs;
    this.#circuit = new Circuit(nowMs);
    this.info = service.info;
    this.voices = service.voices;
    this.sampleRateHz = service.sampleRateHz;
  }

  /** Rejects only where neither of the two can speak. */
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
    const { reason } = standIn;
    this.#standInFailure = reason instanceof Error ? reason.message : String(reason);
    this.#log("warn", "The stand-in for the speech service did not start", {});
  }

  unavailable(): string | null {
    if (!this.#circuit.failure) return null;
    return this.#standInFailure ?? this.#standIn.unavailable();
  }

  limited(): string | null {
    const { failure } = this.#circuit;
    if (failure) return this.#noticeOf(failure);
    const lacking = this.#standInFailure ?? this.#standIn.unavailable();
    return lacking === null ? null : `Nothing speaks in place of ${this.info.name}: ${lacking}`;
  }

  async *speak(request: SpeakRequest, signal: AbortSignal): AsyncIterable<Int16Array> {
    signal.throwIfAborted();
    this.#throwIfClosed();
    throwIfUnknown(request.voice, this.voices);
    for (const text of sentencesOf(request.text)) {
      this.#tryAgain();
      const { failure } = this.#circuit;
      if (failure) yield* this.#standInSpeaks({ ...request, text }, failure, signal);
      else yield* this.#serviceSpeaks({ ...request, text }, signal);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(closed());
    await Promise.all([this.#service.close(), this.#standIn.close()]);
  }

  async *#serviceSpeaks(request: SpeakRequest, signal: AbortSignal): AsyncIterable<Int16Array> {
    let samples = 0;
    try {
      for await (const pcm of this.#service.speak(request, signal)) {
        samples += pcm.length;
        yield pcm;
      }
      this.#circuit.succeeded();
      this.#pace(request.text, samples / this.sampleRateHz);
    } catch (cause) {
      signal.throwIfAborted();
      this.#throwIfClosed();
      if (!(cause instanceof RemoteFailure)) throw cause;
      this.#failed(cause);
      const saidS = samples / this.sampleRateHz;
      const text = restOfSentence(request.text, saidS, this.#charactersPerSecond);
      yield* this.#standInSpeaks({ ...request, text }, cause, signal);
    }
  }

  async *#standInSpeaks(
    { text, voice: id, onNotice }: SpeakRequest,
    cause: RemoteFailure,
    signal: AbortSignal,
  ): AsyncIterable<Int16Array> {
    onNotice?.(this.#noticeOf(cause));
    const { voices, sampleRateHz } = this.#standIn;
    const wanted = this.voices.find((each) => each.id === id)?.nearest;
    const voice = (voices.find((each) => each.id === wanted) ?? voices[0])?.id ?? id;
    const resampler = new PcmResampler(sampleRateHz, this.sampleRateHz);
    for await (const pcm of this.#standIn.speak({ text, voice }, signal)) {
      const sound = resampler.push(pcm);
      if (sound.length > 0) yield sound;
    }
    const rest = resampler.end();
    if (rest.length > 0) yield rest;
  }

  /** Learns how fast the service speaks, to know where a sentence broke. */
  #pace(text: string, seconds: number): void {
    if (seconds <= 0) return;
    const now = text.length / seconds;
    this.#charactersPerSecond += PACE_SHARE * (now - this.#charactersPerSecond);
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
      this.#log("info", "The speech service answers again", {});
    } catch (cause) {
      this.#failed(cause);
    }
  }

  #failed(cause: unknown): void {
    if (!(cause instanceof RemoteFailure)) return;
    this.#circuit.failed(cause);
    const { reason, status } = cause;
    this.#log("warn", "The speech service failed", { reason, status });
  }

  #noticeOf({ complaint, reach }: RemoteFailure): string {
    const { name, where } = this.#standIn.info;
    const how = { segment: "says that part", "a-while": "speaks for now", "for-good": "speaks" };
    const instead = reach === "a-while" ? "" : " instead";
    return `${this.info.where} ${complaint}. ${name}, ${where}, ${how[reach]}${instead}.`;
  }

  #throwIfClosed(): void {
    if (this.#closing.signal.aborted) throw closed();
  }
}

function closed(): EngineError {
  return new EngineError("closed", "The voice is closed.");
}
