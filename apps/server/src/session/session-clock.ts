import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from "@greenroom/protocol";

/** Frames by whose arrival the clock is set: one second. The one least delayed counts. */
const RECENT_FRAMES = 25;
/** Without frames the clock stands still: nobody knows how much was recorded meanwhile. */
const FURTHEST_SAMPLES = 4 * FRAME_SAMPLES;

/**
 * The session's clock between two frames. Time is samples received, 40 ms at once; events of which
 * figures are made are placed between them by a clock that only rises. Nothing is decided by it.
 */
export class SessionClock {
  readonly #nowMs: () => number;
  /** Samples received beyond those that fit in the time since the clock began, of the last frames. */
  readonly #leads: number[] = [];
  #receivedSamples: number;

  constructor(receivedSamples: number, nowMs: () => number = () => performance.now()) {
    this.#receivedSamples = receivedSamples;
    this.#nowMs = nowMs;
  }

  /** A frame has come, up to this sample. */
  received(endSample: number): void {
    this.#receivedSamples = endSample;
    this.#leads.push(endSample - this.#elapsedSamples());
    if (this.#leads.length > RECENT_FRAMES) this.#leads.shift();
  }

  /** The sample that the microphone takes now, as far as can be told; never behind what was received. */
  get sample(): number {
    if (this.#leads.length === 0) return this.#receivedSamples;
    const estimate = Math.round(this.#elapsedSamples() + Math.max(...this.#leads));
    const furthest = this.#receivedSamples + FURTHEST_SAMPLES;
    return Math.min(furthest, Math.max(this.#receivedSamples, estimate));
  }

  #elapsedSamples(): number {
    return (this.#nowMs() * SAMPLE_RATE_HZ) / 1_000;
  }
}
