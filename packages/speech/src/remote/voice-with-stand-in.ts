import type { EngineInfo, SpeakRequest, SpokenSpan, TextToSpeech } from "../engines.ts";
import { sentencesIn } from "../voice/sentences.ts";
import { RemoteFailure } from "./failure.ts";
import { PcmResampler } from "./pcm-resampler.ts";
import { throwIfUnknown } from "./remote-text-to-speech.ts";
import { restOfSentence, USUAL_CHARACTERS_PER_SECOND } from "./rest-of-sentence.ts";
import { type CheckedEngine, ServiceWatch, type ServiceWatchOptions } from "./service-watch.ts";

/** A voice that may fail, and can be asked whether it is back with nobody waiting for it. */
export interface CheckedTextToSpeech extends TextToSpeech, CheckedEngine {}

export interface VoiceStandInOptions extends ServiceWatchOptions {
  readonly service: CheckedTextToSpeech;
  readonly standIn: TextToSpeech;
}

const WORDS = {
  service: "speech service",
  does: "speaks",
  instead: { segment: "says that part", "a-while": "speaks for now", "for-good": "speaks" },
  closed: "The voice is closed.",
};
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
  readonly #watch: ServiceWatch;
  #charactersPerSecond = USUAL_CHARACTERS_PER_SECOND;

  constructor(options: VoiceStandInOptions) {
    const { service, standIn } = options;
    this.#service = service;
    this.#standIn = standIn;
    this.#watch = new ServiceWatch(service, standIn, WORDS, options);
    this.info = service.info;
    this.voices = service.voices;
    this.sampleRateHz = service.sampleRateHz;
  }

  /** Rejects only where neither of the two can speak. */
  start(signal: AbortSignal): Promise<void> {
    return this.#watch.start(signal);
  }

  unavailable(): string | null {
    return this.#watch.unavailable();
  }

  limited(): string | null {
    return this.#watch.limited();
  }

  async *speak(request: SpeakRequest, signal: AbortSignal): AsyncIterable<Int16Array> {
    signal.throwIfAborted();
    this.#watch.throwIfClosed();
    throwIfUnknown(request.voice, this.voices);
    let samples = 0;
    for (const { startChar, endChar } of sentencesIn(request.text)) {
      const text = request.text.slice(startChar, endChar);
      this.#watch.tryAgain();
      const { failure } = this.#watch;
      const follows = samples > 0 || request.follows === true;
      const placed = placedFrom(request, startChar, samples);
      const sentence = { ...request, text, follows, ...placed };
      const sound = failure
        ? this.#standInSpeaks(sentence, failure, signal)
        : this.#serviceSpeaks(sentence, signal);
      for await (const pcm of sound) {
        samples += pcm.length;
        yield pcm;
      }
    }
  }

  close(): Promise<void> {
    return this.#watch.close();
  }

  async *#serviceSpeaks(request: SpeakRequest, signal: AbortSignal): AsyncIterable<Int16Array> {
    let samples = 0;
    try {
      for await (const pcm of this.#service.speak(request, signal)) {
        samples += pcm.length;
        yield pcm;
      }
      this.#watch.succeeded();
      this.#pace(request.text, samples / this.sampleRateHz);
    } catch (cause) {
      signal.throwIfAborted();
      this.#watch.throwIfClosed();
      if (!(cause instanceof RemoteFailure)) throw cause;
      this.#watch.failed(cause);
      const saidS = samples / this.sampleRateHz;
      const text = restOfSentence(request.text, saidS, this.#charactersPerSecond);
      const startChar = request.text.length - text.length;
      const said = { startChar: 0, endChar: startChar, startSample: 0, endSample: samples };
      if (samples > 0) request.onPlaced?.(said);
      const follows = samples === 0 && request.follows === true;
      const placed = placedFrom(request, startChar, samples);
      const rest = { ...request, text, follows, ...placed };
      yield* this.#standInSpeaks(rest, cause, signal);
    }
  }

  async *#standInSpeaks(
    { text, voice: id, follows = false, onNotice, onPlaced }: SpeakRequest,
    cause: RemoteFailure,
    signal: AbortSignal,
  ): AsyncIterable<Int16Array> {
    onNotice?.(this.#watch.noticeOf(cause));
    const { voices, sampleRateHz } = this.#standIn;
    const wanted = this.voices.find((each) => each.id === id)?.nearest;
    const voice = (voices.find((each) => each.id === wanted) ?? voices[0])?.id ?? id;
    const resampler = new PcmResampler(sampleRateHz, this.sampleRateHz);
    const here = (samples: number) => Math.round((samples * this.sampleRateHz) / sampleRateHz);
    const request = {
      text,
      voice,
      follows,
      onPlaced: ({ startChar, endChar, startSample, endSample }: SpokenSpan) => {
        const span = { startSample: here(startSample), endSample: here(endSample) };
        onPlaced?.({ startChar, endChar, ...span });
      },
    };
    for await (const pcm of this.#standIn.speak(request, signal)) {
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
}

/** Places of a part as places of the whole, of which so much came before. */
function placedFrom({ onPlaced }: SpeakRequest, chars: number, samples: number) {
  return {
    onPlaced: (span: SpokenSpan) =>
      onPlaced?.({
        startChar: chars + span.startChar,
        endChar: chars + span.endChar,
        startSample: samples + span.startSample,
        endSample: samples + span.endSample,
      }),
  };
}
