import { Fft, powerSpectra } from "./fft.ts";
import { melBands, type MelBand } from "./mel.ts";
import { SlidingFrames } from "./sliding-frames.ts";

const STEP_S = 0.01;
/** Long enough for the periods of a low voice to blur, short against a sound of speech. */
const FRAME_S = 0.032;
/** Where vowels differ, and every microphone hears. */
const BANDS = { bands: 24, lowestHz: 150, highestHz: 5_000 };
/** Cepstral coefficients that are kept: the outline of the spectrum, not the voice's harmonics. */
const COEFFICIENTS = 10;
/** What lies so far below the loudest band is no part of the outline: noise, not voice. */
const DEPTH_DB = 45;
/** The slope is taken over so many steps before and after. */
const REACH = 3;

/**
 * How fast the outline of the spectrum changes, dB for each 10 ms: the slope of the smoothed mel
 * spectrum over 70 ms, root mean square over its bands. Level has no part in it, nor what a microphone
 * or a room does to all sounds alike. Around 0.3 in a vowel that is held, 1 and more from one sound of
 * speech to the next. Step n lies around n · 10 ms + 5 ms. Takes 0.2 % of the sound's length.
 */
export class SpectralChange {
  readonly #frames: SlidingFrames;
  readonly #fft: Fft;
  readonly #bands: readonly MelBand[];
  readonly #window: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  #waiting: Float32Array | null = null;
  /** Outlines of the steps around the next one, `REACH` on either side. */
  #outlines: Float64Array[] = [];

  constructor(rateHz: number) {
    const frameSamples = Math.round(FRAME_S * rateHz);
    this.#frames = new SlidingFrames(frameSamples, rateHz * STEP_S);
    this.#fft = new Fft(2 ** Math.ceil(Math.log2(frameSamples)));
    this.#bands = melBands(rateHz, this.#fft.size, BANDS);
    this.#window = Float64Array.from(
      { length: frameSamples },
      (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / frameSamples),
    );
    this.#left = new Float64Array(this.#fft.size);
    this.#right = new Float64Array(this.#fft.size);
  }

  /** Takes more sound, −1…1, of any length; gives the steps that it settles, in order. */
  push(samples: Float32Array): number[] {
    return this.#take(this.#frames.push(samples));
  }

  /** The steps that are left at the end: one for every 10 ms of sound in all. */
  finish(): number[] {
    const changes = this.#take(this.#frames.finish());
    if (this.#waiting)
      changes.push(...this.#settle(this.#outlinesOf(this.#waiting, this.#waiting).slice(1)));
    this.#waiting = null;
    const last = this.#outlines.at(-1);
    // The sound is taken to go on as it ended.
    if (last) changes.push(...this.#settle(Array<Float64Array>(REACH).fill(last)));
    this.#outlines = [];
    return changes;
  }

  #take(frames: readonly Float32Array[]): number[] {
    const changes: number[] = [];
    for (const frame of frames) {
      if (this.#waiting) {
        changes.push(...this.#settle(this.#outlinesOf(this.#waiting, frame)));
        this.#waiting = null;
      } else {
        this.#waiting = frame;
      }
    }
    return changes;
  }

  #settle(outlines: readonly Float64Array[]): number[] {
    const changes: number[] = [];
    for (const outline of outlines) {
      // Before the sound began it is taken to have been as it began.
      if (this.#outlines.length === 0) this.#outlines = Array<Float64Array>(REACH).fill(outline);
      this.#outlines.push(outline);
      if (this.#outlines.length <= 2 * REACH) continue;
      changes.push(slope(this.#outlines));
      this.#outlines.shift();
    }
    return changes;
  }

  #outlinesOf(left: Float32Array, right: Float32Array): [Float64Array, Float64Array] {
    this.#window.forEach((weight, i) => {
      this.#left[i] = (left[i] ?? 0) * weight;
      this.#right[i] = (right[i] ?? 0) * weight;
    });
    this.#left.fill(0, this.#window.length);
    this.#right.fill(0, this.#window.length);
    powerSpectra(this.#fft, this.#left, this.#right);
    return [outlineOf(this.#left, this.#bands), outlineOf(this.#right, this.#bands)];
  }
}

/** How fast the spectrum of a whole sound changes, step for step. See {@link SpectralChange}. */
export function spectralChange(samples: Float32Array, rateHz: number): number[] {
  const change = new SpectralChange(rateHz);
  return [...change.push(samples), ...change.finish()];
}

/** Cepstral coefficients 1 to 10, dB: scaled so that their squares add up to the mean over bands. */
function outlineOf(power: Float64Array, bands: readonly MelBand[]): Float64Array {
  const levels = bands.map(({ from, weights }) => {
    const sum = weights.reduce((sum, weight, i) => sum + weight * (power[from + i] ?? 0), 0);
    return 10 * Math.log10(sum + Number.MIN_VALUE);
  });
  const least = Math.max(...levels) - DEPTH_DB;
  return Float64Array.from({ length: COEFFICIENTS }, (_, c) => {
    const wave = Math.PI * (c + 1);
    return levels.reduce((sum, level, band) => {
      const turn = (wave * (band + 0.5)) / bands.length;
      return sum + (Math.SQRT2 * Math.max(level, least) * Math.cos(turn)) / bands.length;
    }, 0);
  });
}

/** Length of the regression line's slope through 2 · REACH + 1 outlines. */
function slope(outlines: readonly Float64Array[]): number {
  let power = 0;
  for (let c = 0; c < COEFFICIENTS; c++) {
    let sum = 0;
    let weights = 0;
    for (let k = -REACH; k <= REACH; k++) {
      sum += k * (outlines[REACH + k]?.[c] ?? 0);
      weights += k * k;
    }
    power += (sum / weights) ** 2;
  }
  return Math.sqrt(power);
}
