import { Fft } from "../fft.ts";
import type { Reference } from "./reference.ts";
import { BINS, FIRST_BIN, HOP_SAMPLES, type Spectrum } from "./spectra.ts";

/**
 * Delays that are looked for, in hops of 16 ms: −160…416 ms. Negative ones are a reference placed late:
 * a browser's estimate of how long its loudspeaker takes is tens of milliseconds wrong.
 */
const FIRST_LAG = -10;
const LAGS = 37;
/** What a frame counts after each further one: about 80 ms are looked at. */
const KEPT = 0.8;
/** Points of the transform back; one is two samples. */
const POINTS = 256;

export interface DelayFound {
  readonly delaySamples: number;
  /** How much of the sound is the same at this delay: 1 for a copy, below 0.3 by chance. */
  readonly strength: number;
}

/**
 * Looks for the delay at which the microphone holds the reference: whitened cross-correlation
 * (Knapp and Carter 1976, "The generalized correlation method for estimation of time delay"),
 * from cross spectra of frames that lie so far apart, kept for the last few frames.
 */
export class DelaySearch {
  readonly #cross = new Float64Array(LAGS * BINS * 2);
  readonly #played = new Float64Array(LAGS * BINS);
  readonly #heard = new Float64Array(BINS);
  readonly #fft = new Fft(POINTS);
  readonly #re = new Float64Array(POINTS);
  readonly #im = new Float64Array(POINTS);

  /** Forgets all frames. */
  clear(): void {
    for (const sums of [this.#cross, this.#played, this.#heard]) sums.fill(0);
  }

  /** Takes a frame of the microphone that begins at this sample. */
  take(at: number, heard: Spectrum, reference: Reference): void {
    for (let bin = 0; bin < BINS; bin++) {
      const [re, im] = [heard[2 * bin] ?? 0, heard[2 * bin + 1] ?? 0];
      this.#heard[bin] = KEPT * (this.#heard[bin] ?? 0) + re * re + im * im;
    }
    for (let lag = 0; lag < LAGS; lag++) {
      const played = reference.frame(at - (lag + FIRST_LAG) * HOP_SAMPLES);
      let to = lag * BINS;
      for (let i = 0; i < 2 * BINS; i += 2, to++) {
        const [a, b] = [played[i] ?? 0, played[i + 1] ?? 0];
        const [c, d] = [heard[i] ?? 0, heard[i + 1] ?? 0];
        this.#played[to] = KEPT * (this.#played[to] ?? 0) + a * a + b * b;
        this.#cross[2 * to] = KEPT * (this.#cross[2 * to] ?? 0) + a * c + b * d;
        this.#cross[2 * to + 1] = KEPT * (this.#cross[2 * to + 1] ?? 0) + a * d - b * c;
      }
    }
  }

  /**
   * The delay at which most of the sound is the same.
   *
   * @param floor power of what is heard in each bin where nobody speaks
   */
  find(floor: Float64Array): DelayFound {
    let best: DelayFound = { delaySamples: 0, strength: 0 };
    for (let lag = 0; lag < LAGS; lag += 2) {
      this.#fill(lag, floor);
      this.#fft.forward(this.#re, this.#im);
      const real = peak(this.#re);
      const imaginary = peak(this.#im);
      for (const [index, { at, height }] of [real, imaginary].entries()) {
        if (lag + index >= LAGS || height <= best.strength) continue;
        const delaySamples = (lag + index + FIRST_LAG) * HOP_SAMPLES + 2 * at;
        best = { delaySamples, strength: height };
      }
    }
    return best;
  }

  /** Two lags' whitened spectra, one as the real and one as the imaginary part of a signal. */
  #fill(lag: number, floor: Float64Array): void {
    this.#re.fill(0);
    this.#im.fill(0);
    for (let bin = 0; bin < BINS; bin++) {
      const heard = (this.#heard[bin] ?? 0) + ((floor[bin] ?? 0) * 4) / (1 - KEPT) + 1e-12;
      const k = bin + FIRST_BIN;
      for (let other = 0; other < 2; other++) {
        const from = (lag + other) * BINS + bin;
        if (lag + other >= LAGS) continue;
        const scale = 1 / (2 * BINS * Math.sqrt(heard * ((this.#played[from] ?? 0) + 1e-9)));
        // Conjugated, so that the transform forward goes back.
        const re = scale * (this.#cross[2 * from] ?? 0);
        const im = -scale * (this.#cross[2 * from + 1] ?? 0);
        // x = a + i·b with both signals real: X[k] = A + iB, X[−k] = A* + iB*.
        const [addRe, addIm, mirrorRe, mirrorIm] =
          other === 0 ? [re, im, re, -im] : [-im, re, im, re];
        this.#re[k] = (this.#re[k] ?? 0) + addRe;
        this.#im[k] = (this.#im[k] ?? 0) + addIm;
        this.#re[POINTS - k] = (this.#re[POINTS - k] ?? 0) + mirrorRe;
        this.#im[POINTS - k] = (this.#im[POINTS - k] ?? 0) + mirrorIm;
      }
    }
  }
}

/** The highest magnitude within ± half a hop, and some more; `at` in points, negative before 0. */
function peak(signal: Float64Array): { readonly at: number; readonly height: number } {
  const reach = HOP_SAMPLES / 4 + 8;
  let at = 0;
  let height = 0;
  for (let i = -reach; i <= reach; i++) {
    const here = Math.abs(signal[i & (POINTS - 1)] ?? 0);
    if (here > height) [at, height] = [i, here];
  }
  return { at, height };
}
