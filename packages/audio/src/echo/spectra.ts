import { Fft } from "../fft.ts";

/** Samples of one frame (32 ms at 16 kHz). */
export const FRAME_SAMPLES = 512;
/** From one frame of the microphone to the next: two frames in each step. */
export const HOP_SAMPLES = 256;
/**
 * Bins that are looked at: 219 Hz to 4 kHz. Below, small loudspeakers are silent and rooms hum; above,
 * speech has little energy.
 */
export const FIRST_BIN = 7;
export const BINS = 121;

/** The spectrum of one frame: `BINS` complex values, real and imaginary part in turn. */
export type Spectrum = Float64Array;

/** Spectra of frames under a Hann window. Two real frames share each transform. */
export class Spectra {
  readonly #fft = new Fft(FRAME_SAMPLES);
  readonly #window = Float64Array.from(
    { length: FRAME_SAMPLES },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / FRAME_SAMPLES),
  );
  readonly #re = new Float64Array(FRAME_SAMPLES);
  readonly #im = new Float64Array(FRAME_SAMPLES);

  /** The spectra of two frames, each `FRAME_SAMPLES` long, given sample by sample. */
  read(one: (at: number) => number, other: (at: number) => number): readonly [Spectrum, Spectrum] {
    for (let i = 0; i < FRAME_SAMPLES; i++) {
      const weight = this.#window[i] ?? 0;
      this.#re[i] = weight * one(i);
      this.#im[i] = weight * other(i);
    }
    this.#fft.forward(this.#re, this.#im);
    const left = new Float64Array(2 * BINS);
    const right = new Float64Array(2 * BINS);
    for (let bin = 0; bin < BINS; bin++) {
      const at = bin + FIRST_BIN;
      const [a, b] = [this.#re[at] ?? 0, this.#im[at] ?? 0];
      const [c, d] = [this.#re[FRAME_SAMPLES - at] ?? 0, this.#im[FRAME_SAMPLES - at] ?? 0];
      left[2 * bin] = (a + c) / 2;
      left[2 * bin + 1] = (b - d) / 2;
      right[2 * bin] = (b + d) / 2;
      right[2 * bin + 1] = (c - a) / 2;
    }
    return [left, right];
  }
}
