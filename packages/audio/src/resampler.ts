import { resamplerKernel, type ResamplerKernel } from "./resampler-kernel.ts";

/** Input samples taken in at once; larger blocks are cut. */
const BLOCK_SAMPLES = 1_024;

/**
 * A streaming resampler between two whole rates. It keeps its state, so that cutting a stream
 * anywhere changes no bit of the result, and it counts exactly: N samples in become
 * `ceil(N · toHz / fromHz)` out after {@link flush}, however long the stream.
 *
 * Output sample n stands for the instant n / toHz of the input: sound is not shifted. It can only be
 * computed once the `latencyInputSamples` that follow that instant are there. Equal rates pass
 * through untouched. Nothing is allocated after construction.
 */
export class Resampler {
  readonly fromHz: number;
  readonly toHz: number;
  /** Input samples that must follow an instant before its output exists. */
  readonly latencyInputSamples: number;
  readonly #kernel: ResamplerKernel;
  readonly #taps: number;
  /** The input still needed, oldest first; begins with silence for the time before the stream. */
  readonly #window: Float32Array;
  #filled = 0;
  /** Where the next output sample's filter begins in `#window`. */
  #start = 0;
  #phase = 0;

  /** @throws RangeError for rates that are no positive whole numbers, or too uneven a ratio. */
  constructor(fromHz: number, toHz: number) {
    this.fromHz = fromHz;
    this.toHz = toHz;
    this.#kernel = resamplerKernel(fromHz, toHz);
    this.latencyInputSamples = this.#kernel.halfTaps;
    this.#taps = 2 * this.#kernel.halfTaps;
    this.#window = new Float32Array(this.#taps + BLOCK_SAMPLES);
    this.reset();
  }

  /** Room that the output of this many input samples needs at most. */
  maxOutputSamples(inputSamples: number): number {
    return Math.ceil((inputSamples * this.#kernel.outputStep) / this.#kernel.inputStep);
  }

  /**
   * Takes in all of `input` and writes what has become computable to the start of `output`.
   *
   * @returns the number of samples written.
   * @throws RangeError where `output` is shorter than {@link maxOutputSamples}.
   */
  process(input: Float32Array, output: Float32Array): number {
    this.#needRoom(input.length, output);
    if (this.#taps === 0) {
      output.set(input);
      return input.length;
    }
    let written = 0;
    for (let from = 0; from < input.length;) {
      const count = Math.min(input.length - from, this.#window.length - this.#filled);
      for (let i = 0; i < count; i++) this.#window[this.#filled + i] = input[from + i] ?? 0;
      this.#filled += count;
      from += count;
      written = this.#compute(output, written);
    }
    return written;
  }

  /**
   * Ends the stream: writes the samples that were waiting for more input, as if silence followed,
   * and begins afresh. Needs room for `maxOutputSamples(latencyInputSamples)`.
   */
  flush(output: Float32Array): number {
    this.#needRoom(this.latencyInputSamples, output);
    let written = 0;
    for (let left = this.latencyInputSamples; left > 0;) {
      const count = Math.min(left, this.#window.length - this.#filled);
      this.#window.fill(0, this.#filled, this.#filled + count);
      this.#filled += count;
      left -= count;
      written = this.#compute(output, written);
    }
    this.reset();
    return written;
  }

  /** Forgets what came before. */
  reset(): void {
    this.#filled = Math.max(0, this.latencyInputSamples - 1);
    this.#window.fill(0, 0, this.#filled);
    this.#start = 0;
    this.#phase = 0;
  }

  #compute(output: Float32Array, written: number): number {
    const { outputStep, inputStep, coefficients } = this.#kernel;
    const window = this.#window;
    const taps = this.#taps;
    const half = taps >> 1;
    const last = this.#filled - taps;
    let start = this.#start;
    let phase = this.#phase;
    let at = written;
    while (start <= last) {
      const filter = phase * taps;
      // Two sums at a time: a single one waits for itself and takes a third longer.
      let before = 0;
      let after = 0;
      for (let tap = 0; tap < half; tap++) {
        before += (coefficients[filter + tap] ?? 0) * (window[start + tap] ?? 0);
        after += (coefficients[filter + half + tap] ?? 0) * (window[start + half + tap] ?? 0);
      }
      output[at++] = before + after;
      phase += inputStep;
      const whole = Math.floor(phase / outputStep);
      start += whole;
      phase -= whole * outputStep;
    }
    window.copyWithin(0, start, this.#filled);
    this.#filled -= start;
    this.#start = 0;
    this.#phase = phase;
    return at;
  }

  #needRoom(inputSamples: number, output: Float32Array): void {
    const needed = this.maxOutputSamples(inputSamples);
    if (output.length < needed) {
      throw new RangeError(
        `The output holds ${output.length} samples and needs room for ${needed}.`,
      );
    }
  }
}

/** A whole recording at another rate: `ceil(input.length · toHz / fromHz)` samples. */
export function resample(input: Float32Array, fromHz: number, toHz: number): Float32Array {
  const resampler = new Resampler(fromHz, toHz);
  const tailRoom = resampler.maxOutputSamples(resampler.latencyInputSamples);
  const output = new Float32Array(resampler.maxOutputSamples(input.length) + tailRoom);
  const written = resampler.process(input, output);
  const total = written + resampler.flush(output.subarray(written));
  return output.subarray(0, total);
}
