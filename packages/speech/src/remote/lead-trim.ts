import { concat, dbfs, rms } from "../pcm.ts";

const WINDOW_MS = 10;
/** Windows below this are silence, as for the voice of this machine. */
const SILENCE_DBFS = -50;

/** Takes the silence before the first sound out of a stream, all but a little of it. */
export class LeadTrim {
  readonly #windowSamples: number;
  readonly #leadSamples: number;
  #held: Int16Array | null = new Int16Array(0);

  constructor(sampleRateHz: number, leadMs: number) {
    this.#windowSamples = (sampleRateHz * WINDOW_MS) / 1000;
    this.#leadSamples = (sampleRateHz * leadMs) / 1000;
  }

  /** What is to be heard by now; nothing as long as there was silence only. */
  push(pcm: Int16Array): Int16Array {
    if (!this.#held) return pcm;
    const held = concat([this.#held, pcm]);
    const size = this.#windowSamples;
    let at = 0;
    for (; at + size <= held.length; at += size) {
      if (dbfs(rms(held.subarray(at, at + size))) <= SILENCE_DBFS) continue;
      this.#held = null;
      return held.slice(Math.max(0, at - this.#leadSamples));
    }
    // In whole windows, so that it does not matter where the stream was cut.
    this.#held = held.slice(Math.max(0, at - Math.ceil(this.#leadSamples / size) * size));
    return new Int16Array(0);
  }
}
