import type { SentenceEncoder } from "./sentence-encoder.ts";

/** Meanings that are kept: those of half an hour of talk, two kilobytes each. */
const MOST_KEPT = 2_000;

export type MeaningLookup = (text: string) => Float32Array | undefined;

/**
 * Meanings by their texts, asked of the encoder once each: while somebody talks, only the last stretch
 * is new. Without an encoder (it could not be loaded) there are none.
 */
export class MeaningStore {
  readonly #encoder: Promise<SentenceEncoder | null>;
  readonly #onFailure: (cause: unknown) => void;
  /** The last one that was asked: one stretch is read at a time, so that messages get in between. */
  #last: Promise<unknown> = Promise.resolve();
  #failed = false;
  readonly #asked = new Map<string, Promise<Float32Array>>();
  readonly #known = new Map<string, Float32Array>();

  /** @param onFailure told the first time that the encoder fails, which is no reason to stop */
  constructor(
    encoder: Promise<SentenceEncoder | null>,
    onFailure: (cause: unknown) => void = () => {},
  ) {
    this.#encoder = encoder;
    this.#onFailure = onFailure;
  }

  /**
   * What these texts mean; `null` where no encoder could be loaded, or it failed.
   *
   * @throws the signal's reason once it is aborted.
   */
  async meaningsOf(texts: readonly string[], signal?: AbortSignal): Promise<MeaningLookup | null> {
    const encoder = await this.#encoder;
    signal?.throwIfAborted();
    if (!encoder) return null;
    const found = new Map<string, Float32Array>();
    for (const text of texts) {
      // One after another: whoever gives up in between has asked for no more than was done.
      const meaning = await this.#meaningOf(text, encoder).catch((cause: unknown) => {
        if (!this.#failed) this.#onFailure(cause);
        this.#failed = true;
        return null;
      });
      signal?.throwIfAborted();
      if (!meaning) return null;
      found.set(text, meaning);
    }
    return (text) => found.get(text);
  }

  async #meaningOf(text: string, encoder: SentenceEncoder): Promise<Float32Array> {
    const known = this.#known.get(text);
    const meaning = known ?? (await this.#ask(text, encoder));
    // What was asked for last is forgotten last.
    this.#known.delete(text);
    this.#known.set(text, meaning);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KEPT && oldest !== undefined) this.#known.delete(oldest);
    return meaning;
  }

  /** Two that ask for the same at once wait for one answer. */
  #ask(text: string, encoder: SentenceEncoder): Promise<Float32Array> {
    const asked = this.#asked.get(text);
    if (asked) return asked;
    const meaning = this.#last
      .then(() => encoder.embed([text]))
      .then(([only = new Float32Array()]) => only)
      .finally(() => this.#asked.delete(text));
    this.#last = meaning.catch(() => {});
    this.#asked.set(text, meaning);
    return meaning;
  }

  /** Gives the encoder's memory back; afterwards nothing new can be known. */
  async close(): Promise<void> {
    const encoder = await this.#encoder;
    await encoder?.close();
  }
}
