import { openSession } from "@greenroom/onnx";
import { readWeightFile } from "@greenroom/onnx/weights";
import { type InferenceSession, Tensor } from "onnxruntime-node";
import { encoderFile } from "./encoder-file.ts";
import { MOST_PIECES, WIDTH } from "./encoder-graph.ts";
import { parseVocabulary, Tokenizer } from "./tokenizer.ts";
import { weightFiles } from "./weights.ts";

export interface SentenceEncoder {
  /**
   * What each sentence means, in order: {@link WIDTH} numbers, of length 1 together, so that the
   * product of two vectors tells how much they have in common (1 for the same). A text without words
   * has nothing in common with any: zeros. Of a long one, the first 128 pieces of words are read.
   *
   * @throws the signal's reason once it is aborted.
   */
  embed(sentences: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
  /** Gives the memory back; safe to call twice. Nothing can be embedded afterwards. */
  close(): Promise<void>;
}

export interface SentenceEncoderOptions {
  readonly signal?: AbortSignal | undefined;
  /** Instead of the installed packages: a folder laid out like node_modules; for tests. */
  readonly dir?: string | undefined;
}

/**
 * Loads Universal Sentence Encoder Lite. Its graph is made at the first start and kept.
 *
 * @throws WeightFault where its weights are missing or damaged; the signal's reason.
 */
export async function loadSentenceEncoder({
  signal,
  dir,
}: SentenceEncoderOptions = {}): Promise<SentenceEncoder> {
  signal?.throwIfAborted();
  const folders = { neededBy: import.meta.url, dir };
  const vocabulary = parseVocabulary(await readWeightFile(weightFiles.vocabulary, folders));
  signal?.throwIfAborted();
  const graph = await encoderFile(folders);
  signal?.throwIfAborted();
  // A plan of memory would be kept for each length of sentence.
  const session = await openSession(graph, { enableMemPattern: false });
  return new UniversalSentenceEncoder(new Tokenizer(vocabulary), session);
}

/** Every sentence is a task of its own, of a few milliseconds, so messages get in between. */
class UniversalSentenceEncoder implements SentenceEncoder {
  readonly #tokenizer: Tokenizer;
  #session: InferenceSession | undefined;

  constructor(tokenizer: Tokenizer, session: InferenceSession) {
    this.#tokenizer = tokenizer;
    this.#session = session;
  }

  async embed(
    sentences: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly Float32Array[]> {
    const meanings: Float32Array[] = [];
    for (const sentence of sentences) {
      signal?.throwIfAborted();
      meanings.push(await this.#meaningOf(sentence));
    }
    return meanings;
  }

  async #meaningOf(sentence: string): Promise<Float32Array> {
    if (!this.#session) throw new Error("The sentence encoder is closed.");
    const ids = this.#tokenizer.idsOf(sentence).slice(0, MOST_PIECES);
    if (ids.length === 0) return new Float32Array(WIDTH);
    const pieces = new Tensor("int64", BigInt64Array.from(ids, BigInt), [ids.length]);
    const { meaning } = await this.#session.run({ pieces });
    if (!(meaning?.data instanceof Float32Array)) throw new Error("The encoder gave no floats.");
    return meaning.data;
  }

  async close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.release();
  }
}
