import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

const HARMONICS = 18;
const PERIOD = 1_024;
const LOUD = 5_500;
const NOISE = 12;

/** One period of a buzz whose harmonics fall off like a voice's. */
const period = Float32Array.from({ length: PERIOD }, (_, at) => {
  let sum = 0;
  for (let n = 1; n <= HARMONICS; n++) sum += Math.sin((2 * Math.PI * n * at) / PERIOD) / n;
  return sum / 2;
});

/** A recording with a faint noise, in which somebody hums wherever they are to speak. */
export class VoiceSound {
  readonly #pcm: Int16Array;
  readonly #f0Hz: number;
  #phase = 0;

  constructor(samples: number, f0Hz: number) {
    this.#f0Hz = f0Hz;
    this.#pcm = new Int16Array(samples);
    let seed = 1;
    for (let at = 0; at < samples; at++) {
      seed = (seed * 48_271) % 2_147_483_647;
      this.#pcm[at] = (seed % (2 * NOISE)) - NOISE;
    }
  }

  /** Pitch falls over a word and wanders from word to word; the ends are soft. */
  speak(startSample: number, endSample: number): void {
    const length = endSample - startSample;
    const high = this.#f0Hz * (1 + 0.18 * Math.sin(startSample / 9_000));
    for (let at = 0; at < length; at++) {
      const f0Hz = high * (1 - (0.12 * at) / length);
      this.#phase = (this.#phase + (f0Hz * PERIOD) / SAMPLE_RATE_HZ) % PERIOD;
      const soft = Math.min(1, at / 400, (length - at) / 400);
      const voice = LOUD * soft * (period[Math.floor(this.#phase)] ?? 0);
      this.#pcm[startSample + at] = (this.#pcm[startSample + at] ?? 0) + voice;
    }
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#pcm.buffer);
  }
}
