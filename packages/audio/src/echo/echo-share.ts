import type { EchoPath } from "./echo-path.ts";
import { NoiseFloor } from "./noise-floor.ts";
import { BINS, FIRST_BIN, type Spectrum } from "./spectra.ts";

/** What a step counts after the next one: the share is one of the last 80 ms. */
const KEPT = 0.6;
/** The room sounds on behind what is learned of it: 60 dB in 0.5 s are 1.9 dB a frame. */
const TAIL_KEPT = 0.64;
/** Of the echo's power in a frame, so much may be heard later beyond what is learned. */
const TAIL_SHARE = 0.05;

/** The share of the last sound, above the noise of the room, that was foretold as echo. */
export class EchoShare {
  readonly #noise = new NoiseFloor();
  readonly #power = new Float64Array(BINS);
  readonly #tail = new Float64Array(BINS);
  #heard = 0;
  #unforetold = 0;

  /** Power in each bin where nobody speaks. */
  get floor(): Float64Array {
    return this.#noise.power;
  }

  /** 0…1; 0 where nothing was heard, or more than the echo would be. */
  get learned(): number {
    return this.#heard > 0 ? Math.max(0, 1 - this.#unforetold / this.#heard) : 0;
  }

  /** A new step begins: those before it count less. */
  nextStep(): void {
    this.#heard *= KEPT;
    this.#unforetold *= KEPT;
  }

  /** Takes a frame, and what a path has just foretold of it. */
  take(spectrum: Spectrum, path: EchoPath | null): void {
    this.#measure(spectrum);
    for (let bin = 0; bin < BINS; bin++) {
      const floor = this.#noise.power[bin] ?? 0;
      const tail = this.#tail[bin] ?? 0;
      const power = this.#power[bin] ?? 0;
      // Speech loses 3 dB and more an octave; weighted so, its consonants count as well.
      const weight = bin + FIRST_BIN;
      this.#heard += weight * Math.max(0, power - floor);
      this.#unforetold += weight * Math.max(0, (path?.unforetold[bin] ?? power) - floor - tail);
      this.#tail[bin] = TAIL_KEPT * (tail + TAIL_SHARE * (path?.foretold[bin] ?? 0));
    }
  }

  /** Takes a frame in which there can be no echo. */
  nothingPlayed(spectrum: Spectrum): void {
    this.#measure(spectrum);
    this.#heard = 0;
    this.#unforetold = 0;
    this.#tail.fill(0);
  }

  #measure(spectrum: Spectrum): void {
    for (let bin = 0; bin < BINS; bin++) {
      this.#power[bin] = (spectrum[2 * bin] ?? 0) ** 2 + (spectrum[2 * bin + 1] ?? 0) ** 2;
    }
    this.#noise.take(this.#power);
  }
}
