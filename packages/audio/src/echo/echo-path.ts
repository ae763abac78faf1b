import { solveHermitian } from "./normal-equations.ts";
import type { Reference } from "./reference.ts";
import { BINS, FIRST_BIN, HOP_SAMPLES, type Spectrum } from "./spectra.ts";

/** Frames of the reference that make a frame of the echo: the direct sound and 64 ms of the room. */
const TAPS = 4;
/** What a frame counts in what was learned, after each further one: about a second is remembered. */
const KEPT = 0.985;
/** The same for the first impression, which has seconds' tenths only: 64 ms. */
const KEPT_BRIEFLY = 0.75;
/** The loudspeaker may have become so much louder than was learned. */
const LOUDEST = 4;
/** Neighbouring bins that share one gain in the first impression (150 Hz). */
const BAND_BINS = 5;
const BANDS = Math.ceil(BINS / BAND_BINS);
/** Mean power of a reference's bin below which nothing is played: about −85 dBFS of noise. */
const SILENT_POWER = 1e-7;

/**
 * How the room makes the echo out of the reference, at one delay: in each bin a few gains, by least
 * squares over the last second. Each frame is foretold by what was learned before it, but for its level,
 * so what is called echo was not fitted to it: a voice that the reference does not hold is not foretold.
 */
export class EchoPath {
  readonly delaySamples: number;
  /** Power in each bin of the last frame that was foretold, and of what was not. */
  readonly foretold = new Float64Array(BINS);
  readonly unforetold = new Float64Array(BINS);
  /** Frames that were learned from. */
  frames = 0;
  readonly #gains = new Float64Array(BINS * TAPS * 2);
  readonly #products = new Float64Array(BINS * TAPS * TAPS * 2);
  readonly #matches = new Float64Array(BINS * TAPS * 2);
  /** The echo in the last frame by what was learned; how much of it was heard, over the last 64 ms. */
  readonly #echo = new Float64Array(2 * BINS);
  #level = { same: 0, all: 0 };
  readonly #bands = new Float64Array(BANDS * 4);

  constructor(delaySamples: number) {
    this.delaySamples = delaySamples;
  }

  /** Foretells the frame that begins at this sample, compares, and learns from it. */
  take(at: number, heard: Spectrum, reference: Reference): void {
    const played = Array.from({ length: TAPS }, (_, tap) =>
      reference.frame(at - this.delaySamples - tap * HOP_SAMPLES),
    );
    this.#foretell(heard, played);
    this.#compareBriefly(heard, played[0] ?? heard);
    if (played.some((frame) => power(frame) > SILENT_POWER * BINS)) this.#learn(heard, played);
  }

  /** Works out the gains anew from all that was learned. */
  settle(): void {
    solveHermitian(this.#products, this.#matches, this.#gains, BINS, TAPS);
  }

  /**
   * The share of the last 64 ms that is the reference, with one gain for each band fitted to it: a
   * guess that needs nothing learned, and is too high by about a fifteenth of the rest.
   */
  get briefShare(): number {
    let echo = 0;
    let heard = 1e-12;
    for (let at = 0; at < this.#bands.length; at += 4) {
      const [re = 0, im = 0, played = 0, all = 0] = this.#bands.subarray(at, at + 4);
      echo += (re * re + im * im) / (played + 1e-12);
      heard += all;
    }
    return echo / heard;
  }

  #foretell(heard: Spectrum, played: readonly Spectrum[]): void {
    const echo = this.#echo;
    let same = KEPT_BRIEFLY * this.#level.same;
    let all = KEPT_BRIEFLY * this.#level.all;
    for (let bin = 0; bin < BINS; bin++) {
      let [re, im] = [0, 0];
      let gain = 2 * bin * TAPS;
      for (const frame of played) {
        const [a, b] = [this.#gains[gain] ?? 0, this.#gains[gain + 1] ?? 0];
        const [c, d] = [frame[2 * bin] ?? 0, frame[2 * bin + 1] ?? 0];
        re += a * c - b * d;
        im += a * d + b * c;
        gain += 2;
      }
      [echo[2 * bin], echo[2 * bin + 1]] = [re, im];
      const weight = bin + FIRST_BIN;
      same += weight * (re * (heard[2 * bin] ?? 0) + im * (heard[2 * bin + 1] ?? 0));
      all += weight * (re * re + im * im);
    }
    this.#level = { same, all };
    // A reply that is lowered, or a volume that is turned, changes all bins at once.
    const level = all > 0 ? Math.min(LOUDEST, Math.max(0, same / all)) : 0;
    for (let bin = 0; bin < BINS; bin++) {
      const [re, im] = [level * (echo[2 * bin] ?? 0), level * (echo[2 * bin + 1] ?? 0)];
      this.foretold[bin] = re * re + im * im;
      this.unforetold[bin] =
        ((heard[2 * bin] ?? 0) - re) ** 2 + ((heard[2 * bin + 1] ?? 0) - im) ** 2;
    }
  }

  #compareBriefly(heard: Spectrum, played: Spectrum): void {
    for (let at = 0; at < this.#bands.length; at++) {
      this.#bands[at] = KEPT_BRIEFLY * (this.#bands[at] ?? 0);
    }
    for (let bin = 0; bin < BINS; bin++) {
      const at = 4 * Math.floor(bin / BAND_BINS);
      const [a, b] = [played[2 * bin] ?? 0, played[2 * bin + 1] ?? 0];
      const [c, d] = [heard[2 * bin] ?? 0, heard[2 * bin + 1] ?? 0];
      add(this.#bands, at, a * c + b * d);
      add(this.#bands, at + 1, a * d - b * c);
      add(this.#bands, at + 2, a * a + b * b);
      add(this.#bands, at + 3, c * c + d * d);
    }
  }

  /** The sums of the normal equations, the lower half of the products. */
  #learn(heard: Spectrum, played: readonly Spectrum[]): void {
    this.frames++;
    for (let bin = 0; bin < BINS; bin++) {
      const re = 2 * bin;
      const [heardRe, heardIm] = [heard[re] ?? 0, heard[re + 1] ?? 0];
      for (let tap = 0; tap < TAPS; tap++) {
        const frame = played[tap] ?? heard;
        const [a, b] = [frame[re] ?? 0, frame[re + 1] ?? 0];
        const match = 2 * (bin * TAPS + tap);
        keep(this.#matches, match, a * heardRe + b * heardIm);
        keep(this.#matches, match + 1, a * heardIm - b * heardRe);
        for (let other = 0; other <= tap; other++) {
          const behind = played[other] ?? heard;
          const [c, d] = [behind[re] ?? 0, behind[re + 1] ?? 0];
          const product = 2 * ((bin * TAPS + tap) * TAPS + other);
          keep(this.#products, product, a * c + b * d);
          keep(this.#products, product + 1, a * d - b * c);
        }
      }
    }
  }
}

function power(frame: Spectrum): number {
  let sum = 0;
  for (const value of frame) sum += value * value;
  return sum;
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function keep(sums: Float64Array, at: number, value: number): void {
  sums[at] = KEPT * (sums[at] ?? 0) + value;
}
