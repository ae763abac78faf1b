/** A piece of a stream of 16-bit PCM and its place in it. */
export interface PcmFrame {
  /** Index of the first sample in the stream. */
  readonly firstSample: number;
  readonly pcm: Int16Array;
}

/** Cuts a stream of samples to frames of equal length, each with the number of its first sample. */
export class Framer {
  readonly frameSamples: number;
  #pending: Int16Array;
  #filled = 0;
  #firstSample: number;

  constructor(frameSamples: number, firstSample = 0) {
    if (!Number.isSafeInteger(frameSamples) || frameSamples <= 0) {
      throw new RangeError(
        `A frame holds a positive whole number of samples, not ${frameSamples}.`,
      );
    }
    this.frameSamples = frameSamples;
    this.#pending = new Int16Array(frameSamples);
    this.#firstSample = firstSample;
  }

  /** The index that the next sample pushed will have. */
  get nextSample(): number {
    return this.#firstSample + this.#filled;
  }

  /** Hands every frame that has become full to `emit`, with memory of its own. */
  push(samples: Int16Array, emit: (frame: PcmFrame) => void): void {
    for (let from = 0; from < samples.length;) {
      const count = Math.min(samples.length - from, this.frameSamples - this.#filled);
      this.#pending.set(samples.subarray(from, from + count), this.#filled);
      this.#filled += count;
      from += count;
      if (this.#filled === this.frameSamples) this.#emit(emit);
    }
  }

  /** Hands out what is left as a shorter frame, if anything is. */
  flush(emit: (frame: PcmFrame) => void): void {
    if (this.#filled > 0) this.#emit(emit);
  }

  /** Forgets what is left; the next sample pushed has this index. */
  begin(firstSample: number): void {
    this.#filled = 0;
    this.#firstSample = firstSample;
  }

  #emit(emit: (frame: PcmFrame) => void): void {
    const pcm = this.#pending;
    const count = this.#filled;
    const firstSample = this.#firstSample;
    this.#pending = new Int16Array(this.frameSamples);
    this.begin(firstSample + count);
    emit({ firstSample, pcm: count === pcm.length ? pcm : pcm.slice(0, count) });
  }
}
