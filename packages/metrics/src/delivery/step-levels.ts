import { HighPass, int16ToFloat, SILENCE_DBFS } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

/** 10 ms. */
const STEP_SAMPLES = SAMPLE_RATE_HZ / 100;
/** SR3.1: from 99 % of full scale on, and three in a row: a single one may be the top of a wave. */
const FULL_SCALE = 0.99 * 32_768;
const CLIPPED_RUN = 3;
/** SO2: below this no voice sounds, and what is there is rumble. */
export const RUMBLE_BELOW_HZ = 50;

/** Level and clipping of a sound, in steps of 10 ms; 0.1 % of its length. */
export class StepLevels {
  readonly #levelDbfs: number[] = [];
  readonly #clippedSamples: number[] = [];
  readonly #highPass = new HighPass(SAMPLE_RATE_HZ, RUMBLE_BELOW_HZ);
  #squares = 0;
  #clipped = 0;
  #count = 0;
  #run = 0;

  /** Takes more samples at 16 kHz, of any length. */
  push(pcm: Int16Array): void {
    const voiced = this.#highPass.filter(int16ToFloat(pcm));
    for (let at = 0; at < pcm.length; at++) {
      const sample = pcm[at] ?? 0;
      this.#squares += (voiced[at] ?? 0) ** 2;
      this.#run = Math.abs(sample) >= FULL_SCALE ? this.#run + 1 : 0;
      // The third in a row makes the two before it clipped as well.
      if (this.#run >= CLIPPED_RUN) this.#clipped += this.#run === CLIPPED_RUN ? CLIPPED_RUN : 1;
      this.#count += 1;
      if (this.#count === STEP_SAMPLES) this.#close();
    }
  }

  /** One value for every whole step. */
  finish(): { readonly levelDbfs: Float32Array; readonly clippedSamples: Uint8Array } {
    return {
      levelDbfs: Float32Array.from(this.#levelDbfs),
      clippedSamples: Uint8Array.from(this.#clippedSamples),
    };
  }

  #close(): void {
    const rms = Math.sqrt(this.#squares / STEP_SAMPLES);
    this.#levelDbfs.push(rms > 0 ? Math.max(SILENCE_DBFS, 20 * Math.log10(rms)) : SILENCE_DBFS);
    this.#clippedSamples.push(Math.min(STEP_SAMPLES, this.#clipped));
    this.#squares = 0;
    this.#clipped = 0;
    this.#count = 0;
  }
}
