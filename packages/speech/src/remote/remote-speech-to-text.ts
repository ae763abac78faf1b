import {
  EngineError,
  type SpeechToText,
  type Transcription,
  type TranscriptionRequest,
  type VoiceActivityEngine,
} from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";
import { onAbort, untilAborted } from "../process/deferred.ts";
import type { ServiceOptions } from "./connection.ts";
import { usualRemoteDeadlines, within, type RemoteDeadlines } from "./deadlines.ts";
import { RemoteFailure } from "./failure.ts";
import { promptOf } from "./prompt.ts";
import { Seats } from "./seats.ts";
import { TranscriptionService } from "./service.ts";
import { understandAnswer } from "./understand-answer.ts";
import { wavFile } from "./wav-file.ts";

export interface RemoteOptions extends ServiceOptions {
  /** Says where there is voice: nothing else is sent, and nothing is believed without it. */
  readonly voiceActivity: VoiceActivityEngine;
  readonly deadlines?: Partial<RemoteDeadlines>;
  /** Requests at once; more wait here. */
  readonly parallel?: number;
}

/** Enough for a room of speakers; a server on the same machine does one after another anyway. */
const PARALLEL = 4;
const VOICE = 0.5;
/** No word is shorter: a click or a breath is not sent. Whether it was one, another ear may say. */
const LEAST_VOICE_STEPS = Math.ceil((0.15 * RATE_HZ) / STEP_SAMPLES);
/** Voice is looked for in pieces, so that a long segment holds up nobody's live sound. */
const VOICE_PIECE_SAMPLES = RATE_HZ;

/**
 * Speech to text by any OpenAI-compatible `/audio/transcriptions`: one file for each final. Nothing
 * else is sent, since each request costs (see `capabilities.kinds`).
 * Rejects with a RemoteFailure where the service fails.
 */
export class RemoteSpeechToText implements SpeechToText {
  readonly info;
  readonly #service: TranscriptionService;
  readonly #voiceActivity: VoiceActivityEngine;
  readonly #deadlines: RemoteDeadlines;
  readonly #seats: Seats;
  readonly #closing = new AbortController();
  /** What the last words came with; nothing is promised before them. */
  #gave = { wordTimes: false, wordConfidence: false };

  /** @throws TypeError for a base URL that is none. */
  constructor({ voiceActivity, deadlines, parallel = PARALLEL, ...service }: RemoteOptions) {
    this.#deadlines = { ...usualRemoteDeadlines, ...deadlines };
    this.#service = new TranscriptionService(service, this.#deadlines);
    this.#voiceActivity = voiceActivity;
    this.#seats = new Seats(parallel);
    this.info = { name: service.model, where: this.#service.host };
  }

  get capabilities() {
    // Prompted to keep fillers, the models keep some; nobody has counted how many.
    return { ...this.#gave, fillers: false, kinds: ["final"] } as const;
  }

  /**
   * Sends a second of silence: a wrong key, model or address is known before anybody speaks, and a
   * local server loads its model. One that is slow to answer may still be good: that is no failure.
   */
  async start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    try {
      await this.check(this.#deadlines.startMs, signal);
    } catch (cause) {
      if (!(cause instanceof RemoteFailure && cause.reason === "late")) throw cause;
    }
  }

  unavailable(): string | null {
    return null;
  }

  /** Whether the service answers, asked with a second of silence. Rejects as `transcribe` does. */
  async check(withinMs: number, signal: AbortSignal): Promise<void> {
    const silence = wavFile(new Int16Array(RATE_HZ));
    await this.#bounded(withinMs, signal, (inTime) =>
      this.#service.transcribe(silence, promptOf([]), inTime),
    );
  }

  async transcribe(
    { pcm, kind, terms = [] }: TranscriptionRequest,
    signal: AbortSignal,
  ): Promise<Transcription> {
    signal.throwIfAborted();
    this.#throwIfClosed();
    const nothing = { words: [], understood: true, decodeMs: 0 };
    if (kind === "partial") return nothing;
    if (kind === "speculative") throw finalsOnly();
    // Made at once: the caller may use its buffer again while this waits.
    const own = pcm.slice();
    const { answerMs, answerMsPerSecond } = this.#deadlines;
    const withinMs = answerMs + (answerMsPerSecond * own.length) / RATE_HZ;
    // Before the time runs that the service has.
    const voice = await untilAborted(this.#voiceOf(own, signal), this.#closing.signal);
    const voiceSteps = voice.filter((probability) => probability >= VOICE).length;
    if (voiceSteps < LEAST_VOICE_STEPS) return { ...nothing, understood: voiceSteps === 0 };
    const prompt = promptOf(terms);
    return await this.#bounded(withinMs, signal, (inTime) =>
      this.#seats.with(inTime, async () => {
        const startedMs = performance.now();
        const answer = await this.#service.transcribe(wavFile(own), prompt, inTime);
        const { gave, ...heard } = understandAnswer(answer, prompt, voice, own.length);
        if (heard.words.length > 0) this.#gave = gave;
        return { ...heard, decodeMs: performance.now() - startedMs };
      }),
    );
  }

  async close(): Promise<void> {
    this.#closing.abort(closed());
  }

  async #bounded<T>(
    withinMs: number,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    this.#throwIfClosed();
    const own = new AbortController();
    const offs = [signal, this.#closing.signal].map((each) =>
      onAbort(each, () => own.abort(each.reason)),
    );
    try {
      return await within(withinMs, () => new RemoteFailure("late"), own.signal, work);
    } finally {
      for (const off of offs) off();
    }
  }

  /** Probability of voice in each step of 512 samples. */
  async #voiceOf(pcm: Int16Array, signal: AbortSignal): Promise<Float32Array> {
    const steps = Math.ceil(pcm.length / STEP_SAMPLES);
    const whole = new Int16Array(steps * STEP_SAMPLES);
    whole.set(pcm);
    const voice = new Float32Array(steps);
    const stream = this.#voiceActivity.open();
    try {
      let step = 0;
      for (let at = 0; at < whole.length; at += VOICE_PIECE_SAMPLES) {
        const piece = whole.subarray(at, at + VOICE_PIECE_SAMPLES);
        const probabilities = await stream.push(piece, signal);
        voice.set(probabilities, step);
        step += probabilities.length;
      }
      return voice;
    } finally {
      stream.close();
    }
  }

  #throwIfClosed(): void {
    if (this.#closing.signal.aborted) throw closed();
  }
}

/** Not a fault: the caller asks again when the words are final. */
export function finalsOnly(): EngineError {
  return new EngineError("busy", "This is asked for final words only.");
}

function closed(): EngineError {
  return new EngineError("closed", "Speech recognition is closed.");
}
