const RATE_HZ = 16_000;
/** Each time a stretch is given out it is softer by this factor, 0.03 dB: enough to be another sound. */
const SOFTER = 0.996;

/**
 * Speech to time, however few recordings there are: stretches in turn, and again from the first. No
 * sound is given out twice, because the product remembers what it heard lately.
 */
export class FreshStretches {
  readonly #stretches: readonly Int16Array[];
  #given = 0;

  /** @param stretches were heard before, as they are. */
  constructor(stretches: readonly Int16Array[]) {
    this.#stretches = stretches.filter(({ length }) => length > 0);
  }

  /** At least so many seconds; none where there are no stretches. */
  take(seconds: number): Int16Array[] {
    const taken: Int16Array[] = [];
    for (let samples = 0; samples < seconds * RATE_HZ;) {
      const stretch = this.#stretches[this.#given % this.#stretches.length];
      if (!stretch) break;
      const times = Math.floor(this.#given / this.#stretches.length) + 1;
      taken.push(stretch.map((sample) => Math.round(sample * SOFTER ** times)));
      this.#given += 1;
      samples += stretch.length;
    }
    return taken;
  }
}
