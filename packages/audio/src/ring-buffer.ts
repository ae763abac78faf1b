export interface RingBufferOptions {
  /** Samples it has room for at first. */
  readonly capacity: number;
  /** Samples it may grow to, by doubling. Left out: it does not grow. */
  readonly maxCapacity?: number;
}

/**
 * First in, first out, for one owner (nothing here is shared between threads). When it is full and
 * may grow no more, the newest samples are refused: what was promised first is kept.
 */
export class RingBuffer {
  readonly maxCapacity: number;
  #samples: Float32Array;
  #read = 0;
  #length = 0;

  constructor(options: RingBufferOptions) {
    this.#samples = new Float32Array(options.capacity);
    this.maxCapacity = Math.max(options.capacity, options.maxCapacity ?? 0);
  }

  /** Samples that wait to be read. */
  get length(): number {
    return this.#length;
  }

  get capacity(): number {
    return this.#samples.length;
  }

  /** @returns how many samples were taken, from the first on; the others found no room. */
  write(samples: Float32Array, from = 0, count = samples.length - from): number {
    if (this.#length + count > this.capacity) this.#grow(this.#length + count);
    const taken = Math.min(count, this.capacity - this.#length);
    let at = (this.#read + this.#length) % this.capacity;
    for (let i = 0; i < taken; i++) {
      this.#samples[at] = samples[from + i] ?? 0;
      if (++at === this.capacity) at = 0;
    }
    this.#length += taken;
    return taken;
  }

  /** Moves up to `count` of the oldest samples to `output`. @returns how many there were. */
  read(output: Float32Array, from = 0, count = output.length - from): number {
    const given = Math.min(count, this.#length);
    let at = this.#read;
    for (let i = 0; i < given; i++) {
      output[from + i] = this.#samples[at] ?? 0;
      if (++at === this.capacity) at = 0;
    }
    this.#read = at;
    this.#length -= given;
    return given;
  }

  /** Ramps the newest samples down to silence: at most this many, or all there are. */
  fadeNewest(samples: number): void {
    const count = Math.min(samples, this.#length);
    for (let i = 0; i < count; i++) {
      const at = (this.#read + this.#length - 1 - i) % this.capacity;
      this.#samples[at] = ((this.#samples[at] ?? 0) * i) / count;
    }
  }

  clear(): void {
    this.#read = 0;
    this.#length = 0;
  }

  #grow(needed: number): void {
    const capacity = Math.min(this.maxCapacity, Math.max(needed, this.capacity * 2));
    if (capacity <= this.capacity) return;
    const grown = new Float32Array(capacity);
    const kept = this.read(grown, 0, this.#length);
    this.#samples = grown;
    this.#read = 0;
    this.#length = kept;
  }
}
