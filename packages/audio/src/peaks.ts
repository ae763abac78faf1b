/** A waveform to draw: the lowest and highest sample of every bucket, −1…1. */
export interface Peaks {
  readonly min: Float32Array;
  readonly max: Float32Array;
}

/** Collects peaks of a stream, so that an hour of sound never has to be in memory at once. */
export class PeakCollector {
  readonly samplesPerBucket: number;
  readonly #min: number[] = [];
  readonly #max: number[] = [];
  #filled = 0;

  constructor(samplesPerBucket: number) {
    if (!Number.isSafeInteger(samplesPerBucket) || samplesPerBucket <= 0) {
      throw new RangeError(
        `A bucket holds a positive whole number of samples, not ${samplesPerBucket}.`,
      );
    }
    this.samplesPerBucket = samplesPerBucket;
  }

  push(samples: Int16Array): void {
    for (let from = 0; from < samples.length;) {
      if (this.#filled === 0) {
        this.#min.push(Infinity);
        this.#max.push(-Infinity);
      }
      const until = Math.min(samples.length, from + this.samplesPerBucket - this.#filled);
      const bucket = this.#min.length - 1;
      const { min, max } = extremes(samples, from, until);
      this.#min[bucket] = Math.min(this.#min[bucket] ?? 0, min);
      this.#max[bucket] = Math.max(this.#max[bucket] ?? 0, max);
      this.#filled = (this.#filled + until - from) % this.samplesPerBucket;
      from = until;
    }
  }

  /** What was collected so far; the last bucket may still change. */
  peaks(): Peaks {
    return { min: Float32Array.from(this.#min), max: Float32Array.from(this.#max) };
  }
}

/** Peaks of a whole recording in exactly this many buckets, evenly; empty ones are silence. */
export function wholePeaks(samples: Int16Array, buckets: number): Peaks {
  const min = new Float32Array(buckets);
  const max = new Float32Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = Math.floor((bucket * samples.length) / buckets);
    const until = Math.floor(((bucket + 1) * samples.length) / buckets);
    if (until === from) continue;
    const found = extremes(samples, from, until);
    min[bucket] = found.min;
    max[bucket] = found.max;
  }
  return { min, max };
}

function extremes(samples: Int16Array, from: number, until: number): { min: number; max: number } {
  let min = 32_767;
  let max = -32_768;
  for (let i = from; i < until; i++) {
    const sample = samples[i] ?? 0;
    if (sample < min) min = sample;
    if (sample > max) max = sample;
  }
  return { min: min / 32_768, max: max / 32_768 };
}
