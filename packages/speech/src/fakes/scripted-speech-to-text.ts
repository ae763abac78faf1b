import {
  EngineError,
  type SpeechToText,
  type SpeechToTextCapabilities,
  type Transcription,
  type TranscriptionRequest,
} from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { deferred } from "../process/deferred.ts";
import { closedError, FakeEngine } from "./fake-engine.ts";
import { Gate } from "./gate.ts";

/** What is heard in one segment. */
export interface Hearing {
  readonly text: string;
  /** Of every word; default 0.95. */
  readonly confidence?: number;
  /** Default: whether there is text. */
  readonly understood?: boolean;
}

/**
 * Hears what it was told to, whatever the sound: first what was scripted for the stream, then what
 * was scripted for any, then nothing. A final or a speculative decode uses up a line of the script; a
 * partial hears the coming one without using it up. Words are spread evenly over the request's sound.
 */
export class ScriptedSpeechToText extends FakeEngine implements SpeechToText {
  readonly capabilities: SpeechToTextCapabilities = {
    wordTimes: false,
    wordConfidence: true,
    fillers: true,
    kinds: ["final", "speculative", "partial"],
  };
  /** Every request, in order. */
  readonly requests: TranscriptionRequest[] = [];
  /** `gate.hold()` makes it slow; `gate.release(1)` lets one request go. */
  readonly gate = new Gate();
  readonly #forAny: Hearing[] = [];
  readonly #forStream = new Map<string, Hearing[]>();
  readonly #closing = deferred<never>();
  #waitingPartials = new Map<string, AbortController>();
  readonly #failures: EngineError[] = [];

  constructor() {
    super("Scripted ear");
    this.#closing.promise.catch(() => {});
  }

  /** Adds lines for whoever speaks next. */
  script(...lines: readonly (string | Hearing)[]): void {
    this.#forAny.push(...lines.map(hearing));
  }

  /** Adds lines for one stream. */
  scriptFor(stream: string, ...lines: readonly (string | Hearing)[]): void {
    const before = this.#forStream.get(stream) ?? [];
    this.#forStream.set(stream, [...before, ...lines.map(hearing)]);
  }

  /** The next request rejects with this; called again, the one after it too. */
  failNext(error: EngineError): void {
    this.#failures.push(error);
  }

  async transcribe(request: TranscriptionRequest, signal: AbortSignal): Promise<Transcription> {
    signal.throwIfAborted();
    this.throwIfClosed();
    this.requests.push(request);
    const replaced = this.#replacePartial(request);
    const both = AbortSignal.any([signal, replaced.signal]);
    await Promise.race([this.gate.pass(both), this.#closing.promise]).finally(() => {
      if (this.#waitingPartials.get(request.stream) === replaced) {
        this.#waitingPartials.delete(request.stream);
      }
    });
    const failure = this.#failures.shift();
    if (failure) throw failure;
    return heard(this.#next(request), request.pcm.length / RATE_HZ);
  }

  override async close(): Promise<void> {
    await super.close();
    this.#closing.reject(closedError());
  }

  #replacePartial({ kind, stream }: TranscriptionRequest): AbortController {
    const own = new AbortController();
    if (kind === "partial") {
      this.#waitingPartials.get(stream)?.abort(new EngineError("busy", "A newer partial came."));
      this.#waitingPartials.set(stream, own);
    }
    return own;
  }

  #next({ kind, stream }: TranscriptionRequest): Hearing {
    const own = this.#forStream.get(stream);
    const lines = own && own.length > 0 ? own : this.#forAny;
    const line = kind === "partial" ? lines[0] : lines.shift();
    return line ?? { text: "" };
  }
}

function hearing(line: string | Hearing): Hearing {
  return typeof line === "string" ? { text: line } : line;
}

function heard({ text, confidence = 0.95, understood }: Hearing, lengthS: number): Transcription {
  const texts = text.split(/\s+/).filter(Boolean);
  const eachS = lengthS / Math.max(1, texts.length);
  const words = texts.map((word, index) => ({
    text: word,
    startS: index * eachS,
    endS: (index + 1) * eachS,
    confidence,
    times: "estimated" as const,
  }));
  return { words, understood: understood ?? words.length > 0, decodeMs: 0 };
}
