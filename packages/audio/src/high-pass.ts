/** Quality factors of the two halves of a Butterworth filter of the fourth order. */
const QUALITIES = [0.541_196_1, 1.306_563] as const;

/**
 * Takes away what lies below a voice: rumble, wind, a hand on the microphone, an offset. Fourth order
 * (24 dB for each octave), so that a rumble of 10 Hz that is as loud as speech is inaudible behind 50 Hz.
 * It begins as if its first sample had always been there, so that an offset makes no thump.
 */
export class HighPass {
  readonly #sections: readonly Section[];

  /** @param cutoffHz where 3 dB are lost; well below half the rate. */
  constructor(rateHz: number, cutoffHz: number) {
    this.#sections = QUALITIES.map((quality) => new Section(rateHz, cutoffHz, quality));
  }

  /** Filters the next samples, of any length, in place. @returns the same samples. */
  filter(samples: Float32Array): Float32Array {
    for (const section of this.#sections) section.filter(samples);
    return samples;
  }
}

/** One half: two poles, two zeros at 0 Hz (bilinear transform). */
class Section {
  readonly #gain: number;
  readonly #a1: number;
  readonly #a2: number;
  #x1 = 0;
  #x2 = 0;
  #y1 = 0;
  #y2 = 0;
  #begun = false;

  constructor(rateHz: number, cutoffHz: number, quality: number) {
    const angle = (2 * Math.PI * cutoffHz) / rateHz;
    const bandwidth = Math.sin(angle) / (2 * quality);
    const a0 = 1 + bandwidth;
    this.#gain = (1 + Math.cos(angle)) / (2 * a0);
    this.#a1 = (-2 * Math.cos(angle)) / a0;
    this.#a2 = (1 - bandwidth) / a0;
  }

  filter(samples: Float32Array): void {
    if (!this.#begun && samples.length > 0) {
      this.#x1 = this.#x2 = samples[0] ?? 0;
      this.#begun = true;
    }
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i] ?? 0;
      const y =
        this.#gain * (x - 2 * this.#x1 + this.#x2) - this.#a1 * this.#y1 - this.#a2 * this.#y2;
      this.#x2 = this.#x1;
      this.#x1 = x;
      this.#y2 = this.#y1;
      this.#y1 = y;
      samples[i] = y;
    }
  }
}
