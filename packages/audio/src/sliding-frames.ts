/**
 * Cuts a stream into overlapping frames, one for each step and centred on it: frame n lies around
 * (n + ½) steps. What would lie before the beginning or behind the end is silence.
 */
export class SlidingFrames {
  readonly #frameSamples: number;
  readonly #stepSamples: number;
  /** Samples that frames to come still need, the silence before the stream among them. */
  #kept: Float32Array;
  #received = 0;
  #given = 0;

  constructor(frameSamples: number, stepSamples: number) {
    this.#frameSamples = frameSamples;
    this.#stepSamples = stepSamples;
    this.#kept = new Float32Array(Math.round((frameSamples - stepSamples) / 2));
  }

  /** Takes more of the stream, of any length; gives the frames that are whole now. */
  push(samples: Float32Array): Float32Array[] {
    this.#received += samples.length;
    return this.#cut(samples, Infinity);
  }

  /** The last frames, so that there is one for every whole step of the stream. */
  finish(): Float32Array[] {
    const missing = Math.floor(this.#received / this.#stepSamples) - this.#given;
    return this.#cut(new Float32Array(this.#frameSamples), missing);
  }

  #cut(samples: Float32Array, most: number): Float32Array[] {
    const buffer = new Float32Array(this.#kept.length + samples.length);
    buffer.set(this.#kept);
    buffer.set(samples, this.#kept.length);
    const frames: Float32Array[] = [];
    let from = 0;
    while (from + this.#frameSamples <= buffer.length && frames.length < most) {
      frames.push(buffer.subarray(from, from + this.#frameSamples));
      from += this.#stepSamples;
    }
    this.#kept = buffer.slice(from);
    this.#given += frames.length;
    return frames;
  }
}
