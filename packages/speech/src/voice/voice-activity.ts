import { EngineError, type VoiceActivityEngine, type VoiceActivityStream } from "../engines.ts";
import { concat, STEP_SAMPLES } from "../pcm.ts";
import { untilAborted } from "../process/deferred.ts";
import { freshMemory, type VoiceMemory } from "./silero.ts";
import type { VoiceChild } from "./voice-child.ts";

/** Steps in one request: a second of sound, 5 ms of work, so that nobody waits long for another. */
const STEPS_AT_ONCE = 32;

/** Silero in the voice process. The process has no memory: each stream's travels with its sound. */
export function sileroVoiceActivity(child: VoiceChild): VoiceActivityEngine {
  return {
    info: { name: "Silero v6", where: "on this machine" },
    start: (signal) => child.start(signal),
    unavailable: () => child.unavailable(),
    close: () => child.close(),
    open: () => new SileroStream(child),
  };
}

/**
 * One microphone. Each step is given out exactly once: what an aborted or failed call would have
 * given comes with the next call that succeeds, so steps and samples never part.
 */
class SileroStream implements VoiceActivityStream {
  readonly #child: VoiceChild;
  readonly #closed = new AbortController();
  #memory: VoiceMemory = freshMemory();
  #waiting: Int16Array = new Int16Array(0);
  #computed: number[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(child: VoiceChild) {
    this.#child = child;
  }

  push(pcm: Int16Array, signal: AbortSignal): Promise<Float32Array> {
    // A copy: the caller may use its buffer again.
    const own = pcm.slice();
    const work = this.#after(this.#last, own);
    this.#last = work.catch(() => {});
    return untilAborted(work, signal).then(() => {
      const steps = Float32Array.from(this.#computed);
      this.#computed = [];
      return steps;
    });
  }

  close(): void {
    this.#closed.abort(new EngineError("closed", "This microphone's stream is closed."));
  }

  async #after(last: Promise<unknown>, pcm: Int16Array): Promise<void> {
    await last;
    this.#closed.signal.throwIfAborted();
    this.#waiting = concat([this.#waiting, pcm]);
    await this.#computeWaiting();
  }

  async #computeWaiting(): Promise<void> {
    while (this.#waiting.length >= STEP_SAMPLES) {
      const steps = Math.min(Math.floor(this.#waiting.length / STEP_SAMPLES), STEPS_AT_ONCE);
      const pcm = this.#waiting.slice(0, steps * STEP_SAMPLES);
      const heard = await this.#child.hear(pcm, this.#memory, this.#closed.signal);
      this.#memory = heard.memory;
      this.#computed.push(...heard.probabilities);
      this.#waiting = this.#waiting.slice(pcm.length);
    }
  }
}
