/** How a reply is heard: as it is, under somebody who may be interrupting, or held where it is. */
export type ReplyLevel = "full" | "ducked" | "paused";

/** Ducked is 14 dB down: still followed by who listens, no rival for who speaks. */
const gains: Readonly<Record<ReplyLevel, number>> = {
  full: 1,
  ducked: 10 ** (-14 / 20),
  paused: 0,
};
/** Between two levels that are both heard. */
const RAMP_MS = 25;
/** Down to silence: soon, and without a click. */
const SILENCE_MS = 8;

/** The gain of a reply's level, frame by frame. */
export class LevelRamp {
  readonly #rampFrames: number;
  readonly #silenceFrames: number;
  #target = 1;
  #gain = 1;
  #step = 0;
  #framesLeft = 0;

  constructor(rateHz: number) {
    this.#rampFrames = Math.max(1, Math.round((RAMP_MS * rateHz) / 1000));
    this.#silenceFrames = Math.max(1, Math.round((SILENCE_MS * rateHz) / 1000));
  }

  /** @param heard whether there is sound that a jump would make click. */
  set(level: ReplyLevel, heard: boolean): void {
    const target = gains[level];
    if (target === this.#target && heard) return;
    this.#target = target;
    if (heard) {
      this.#framesLeft = target === 0 ? this.#silenceFrames : this.#rampFrames;
      this.#step = (target - this.#gain) / this.#framesLeft;
    } else {
      this.#framesLeft = 0;
      this.#gain = target;
    }
  }

  /** Frames that may still be heard before the silence that was asked for. */
  get framesToSilence(): number {
    return this.#target === 0 ? this.#framesLeft : Infinity;
  }

  /** The gain of the next frame. */
  next(): number {
    if (this.#framesLeft > 0) {
      this.#framesLeft -= 1;
      this.#gain = this.#framesLeft === 0 ? this.#target : this.#gain + this.#step;
    }
    return this.#gain;
  }
}
