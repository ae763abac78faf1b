import { floatToInt16, int16ToFloat, Resampler } from "@greenroom/audio";

/** int16 mono at another rate, piece by piece; equal rates pass through untouched. */
export class PcmResampler {
  readonly #resampler: Resampler | null;

  /** @throws RangeError for rates that are no positive whole numbers, or too uneven a ratio. */
  constructor(fromHz: number, toHz: number) {
    this.#resampler = fromHz === toHz ? null : new Resampler(fromHz, toHz);
  }

  push(pcm: Int16Array): Int16Array {
    const resampler = this.#resampler;
    if (!resampler) return pcm;
    const output = new Float32Array(resampler.maxOutputSamples(pcm.length));
    const written = resampler.process(int16ToFloat(pcm), output);
    return floatToInt16(output.subarray(0, written));
  }

  /** What was still waiting for more. */
  end(): Int16Array {
    const resampler = this.#resampler;
    if (!resampler) return new Int16Array(0);
    const room = resampler.maxOutputSamples(resampler.latencyInputSamples);
    const output = new Float32Array(room);
    const written = resampler.flush(output);
    return floatToInt16(output.subarray(0, written));
  }
}
