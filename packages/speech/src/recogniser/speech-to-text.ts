import {
  type DecodeKind,
  EngineError,
  type SpeechToText,
  type SpeechToTextCapabilities,
  type Transcription,
  type TranscriptionRequest,
} from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { deferred, type Deferred, onAbort } from "../process/deferred.ts";
import { DecodeQueue, type Waiting } from "./decode-queue.ts";
import type { RecogniserReply, RecogniserRequest } from "./recogniser-messages.ts";

/**
 * Sound that may wait, s. Captions and guesses give way first: behind a minute of speech they would
 * come too late to be of use. Ten minutes are 19 MB; live sessions keep far below that, because each
 * has only a few stretches here at a time.
 */
const MOST_WAITING_S: Readonly<Record<DecodeKind, number>> = {
  final: 600,
  speculative: 60,
  partial: 60,
};

/** A recogniser process as the queue sees it. */
export interface Recogniser {
  readonly available: boolean;
  unavailable(): string | null;
  start(signal: AbortSignal): Promise<void>;
  request(request: RecogniserRequest, signal: AbortSignal): Promise<RecogniserReply>;
  close(): Promise<void>;
}

interface Job extends Waiting, RecogniserRequest {
  readonly signal: AbortSignal;
  readonly result: Deferred<Transcription>;
}

/**
 * Moonshine tiny over one or more processes. Each works on one segment at a time; the rest waits
 * here, where its order can still change. None idles while something waits. Where all are at work,
 * a partial goes beside a longer decode and takes turns with it, token by token: it need not wait
 * until one is done. A partial whose place a newer one takes, and what would make too much wait, is
 * rejected with EngineError `busy`. An abort reaches a decode that runs, between two tokens, and its
 * process takes the next one at once.
 */
export class MoonshineSpeechToText implements SpeechToText {
  readonly info = { name: "Moonshine tiny", where: "on this machine" };
  readonly capabilities: SpeechToTextCapabilities = {
    wordTimes: true,
    wordConfidence: true,
    fillers: true,
    kinds: ["final", "speculative", "partial"],
  };
  readonly #recognisers: readonly Recogniser[];
  /** What each process works on: one decode, or a long one and a partial beside it. */
  readonly #work = new Map<Recogniser, Set<Job>>();
  readonly #queue = new DecodeQueue<Job>();
  #waitingSamples = 0;
  #closed = false;

  constructor(recognisers: readonly Recogniser[]) {
    this.#recognisers = recognisers;
  }

  async start(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#recognisers.map((recogniser) => recogniser.start(signal)));
  }

  /** One recogniser does the work of all, only later. */
  unavailable(): string | null {
    const reasons = this.#recognisers.map((recogniser) => recogniser.unavailable());
    return reasons.includes(null) ? null : (reasons[0] ?? null);
  }

  async transcribe(
    { pcm, kind, stream, terms = [] }: TranscriptionRequest,
    signal: AbortSignal,
  ): Promise<Transcription> {
    signal.throwIfAborted();
    if (this.#closed) throw closed();
    if (this.#waitingSamples + pcm.length > MOST_WAITING_S[kind] * RATE_HZ) throw overrun();
    // A copy: the caller may use its buffer again while this waits.
    const job: Job = { pcm: pcm.slice(), kind, terms, stream, signal, result: deferred() };
    const off = onAbort(signal, () => {
      if (this.#queue.remove(job)) this.#waitingSamples -= pcm.length;
      job.result.reject(signal.reason);
    });
    const replaced = this.#queue.add(job);
    this.#waitingSamples += pcm.length - (replaced?.pcm.length ?? 0);
    replaced?.result.reject(
      new EngineError("busy", "A newer piece of this answer is recognised in place of this one."),
    );
    this.#handOut();
    try {
      return await job.result.promise;
    } finally {
      off();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.drain()) job.result.reject(closed());
    this.#waitingSamples = 0;
    await Promise.all(this.#recognisers.map((recogniser) => recogniser.close()));
  }

  #handOut(): void {
    const idle = this.#recognisers.filter((recogniser) => !this.#work.has(recogniser));
    // One that was given up says no at once: it must not draw the work of those that do it.
    idle.sort((a, b) => Number(b.available) - Number(a.available));
    for (const recogniser of idle) {
      if (!recogniser.available && this.#work.size > 0) break;
      this.#give(recogniser, this.#queue.take());
    }
    for (const [recogniser, [job, beside]] of this.#work) {
      if (job?.kind !== "partial" && !beside) this.#give(recogniser, this.#queue.take("partial"));
    }
  }

  #give(recogniser: Recogniser, job: Job | null): void {
    if (!job) return;
    this.#waitingSamples -= job.pcm.length;
    this.#work.set(recogniser, (this.#work.get(recogniser) ?? new Set<Job>()).add(job));
    void this.#run(recogniser, job);
  }

  async #run(recogniser: Recogniser, job: Job): Promise<void> {
    const { pcm, kind, terms, signal, result } = job;
    try {
      result.resolve(await recogniser.request({ pcm, kind, terms }, signal));
    } catch (error) {
      result.reject(error);
    }
    const work = this.#work.get(recogniser);
    work?.delete(job);
    if (work?.size === 0) this.#work.delete(recogniser);
    this.#handOut();
  }
}

function overrun(): EngineError {
  return new EngineError("busy", "More speech waits to be recognised than can be held.");
}

function closed(): EngineError {
  return new EngineError("closed", "Speech recognition is closed.");
}
