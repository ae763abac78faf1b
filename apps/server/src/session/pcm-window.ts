/** The last stretch of a recording in memory, addressed by session samples. */
export class PcmWindow {
  readonly #keepSamples: number;
  #chunks: { readonly startSample: number; readonly pcm: Int16Array }[] = [];

  /** Holds at least the last `keepSamples` samples. */
  constructor(keepSamples: number) {
    this.#keepSamples = keepSamples;
  }

  /** Samples come in order and without holes. */
  append(startSample: number, pcm: Int16Array): void {
    this.#chunks.push({ startSample, pcm });
    const oldest = startSample + pcm.length - this.#keepSamples;
    const gone = this.#chunks.findIndex((chunk) => chunk.startSample + chunk.pcm.length > oldest);
    if (gone > 64) this.#chunks = this.#chunks.slice(gone);
  }

  /** Whether everything from this sample on is still held. */
  holds(startSample: number): boolean {
    return (this.#chunks[0]?.startSample ?? 0) <= startSample;
  }

  /** Copies `startSample` up to `endSample`; what is not held any more, or not yet, is silence. */
  slice(startSample: number, endSample: number): Int16Array {
    const out = new Int16Array(Math.max(0, endSample - startSample));
    for (const chunk of this.#chunks) {
      const from = Math.max(startSample, chunk.startSample);
      const to = Math.min(endSample, chunk.startSample + chunk.pcm.length);
      if (from >= to) continue;
      const part = chunk.pcm.subarray(from - chunk.startSample, to - chunk.startSample);
      out.set(part, from - startSample);
    }
    return out;
  }
}
