import { BINS } from "./spectra.ts";

/** Frames of 16 ms in which the least is looked for: speech leaves every bin alone within 0.8 s. */
const WINDOW_FRAMES = 50;
/** What a new frame counts in the smoothed power. */
const FRESH = 0.3;
/** The least of the smoothed power of noise lies below its mean; this is about the 95th percentile. */
const OVER_LEAST = 3;
/** Power of a bin by which nothing is told: some times what rounding to 16 bits leaves in it. */
const LEAST_POWER = 1e-7;

/**
 * Power of each bin where nobody speaks: the least of the last 0.8 to 1.6 s (after Martin 2001,
 * "Noise power spectral density estimation based on optimal smoothing and minimum statistics").
 */
export class NoiseFloor {
  /** Next to nothing for the first 0.8 s. */
  readonly power = new Float64Array(BINS).fill(LEAST_POWER);
  readonly #smooth = new Float64Array(BINS);
  #least = new Float64Array(BINS).fill(Infinity);
  #before = new Float64Array(BINS);
  #frames = 0;

  /** Takes the power of each bin of the next frame. */
  take(powers: Float64Array): void {
    for (let bin = 0; bin < BINS; bin++) {
      const smooth = (1 - FRESH) * (this.#smooth[bin] ?? 0) + FRESH * (powers[bin] ?? 0);
      this.#smooth[bin] = smooth;
      this.#least[bin] = Math.min(this.#least[bin] ?? Infinity, smooth);
      const least = Math.min(this.#before[bin] ?? 0, this.#least[bin] ?? 0);
      this.power[bin] = Math.max(LEAST_POWER, OVER_LEAST * least);
    }
    if (++this.#frames % WINDOW_FRAMES > 0) return;
    [this.#before, this.#least] = [this.#least, this.#before.fill(Infinity)];
  }
}
