/** Readings kept: about five seconds of them. */
const READINGS = 200;
const SHARE = 0.95;

/**
 * The context's frame at a moment of the page. `currentTime` jumps by a device buffer (10 ms) and
 * stands still between; what is said or pressed in between lies in between. So readings of both clocks
 * are kept, and the line along the ends of the steps is taken: there the next jump is due. The very
 * last readings are left out, a stall of the audio thread being no part of the clock.
 */
export class FrameClock {
  readonly #context: BaseAudioContext;
  /** Page time minus context time, ms. */
  readonly #readings: number[] = [];

  constructor(context: BaseAudioContext) {
    this.#context = context;
  }

  read(): void {
    this.#readings.push(performance.now() - this.#context.currentTime * 1000);
    if (this.#readings.length > READINGS) this.#readings.shift();
  }

  nowFrame(): number {
    const sorted = this.#readings.toSorted((a, b) => a - b);
    const aheadMs = sorted[Math.floor(SHARE * (sorted.length - 1))];
    const nowMs =
      aheadMs === undefined ? this.#context.currentTime * 1000 : performance.now() - aheadMs;
    return Math.round((nowMs / 1000) * this.#context.sampleRate);
  }
}
