import { InferenceSession, Tensor } from "onnxruntime-node";

const START = 1;
const END = 2;
const LAYERS = [0, 1, 2, 3, 4, 5] as const;
/** Heads and their width: the cached keys and values are [1, 8, positions, 36]. */
const NO_PAST = [1, 8, 0, 36] as const;

/** What came out of one greedy decode. */
export interface DecodedTokens {
  readonly ids: readonly number[];
  /** Probability of each token among the whole vocabulary, 0 to 1. */
  readonly probabilities: readonly number[];
  /** The model said that the text is complete; `false`: it ran into the limit. */
  readonly ended: boolean;
}

type Feeds = Record<string, Tensor>;

/**
 * Moonshine tiny, quantized: two graphs, one thread (a second gains 10 to 35 % and costs a core).
 * Every step is a task of its own, so messages get in between.
 */
export class Moonshine {
  readonly #encoder: InferenceSession;
  readonly #decoder: InferenceSession;

  constructor(encoder: InferenceSession, decoder: InferenceSession) {
    this.#encoder = encoder;
    this.#decoder = decoder;
  }

  static async load(encoder: Uint8Array, decoder: Uint8Array): Promise<Moonshine> {
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
    return new Moonshine(
      await InferenceSession.create(encoder, options),
      await InferenceSession.create(decoder, options),
    );
  }

  /**
   * Decodes greedily, up to `maxTokens`.
   *
   * @param samples floats at 16 kHz, at least 1600 (fewer crash the graph).
   * @throws the signal's reason, between two tokens.
   */
  async decode(
    samples: Float32Array,
    maxTokens: number,
    signal: AbortSignal,
  ): Promise<DecodedTokens> {
    const encoded = await this.#encoder.run({
      input_values: new Tensor("float32", samples, [1, samples.length]),
    });
    const hidden = take(encoded, "last_hidden_state");
    const ids: number[] = [];
    const probabilities: number[] = [];
    let past = emptyPast();
    let token = START;
    while (ids.length < maxTokens) {
      signal.throwIfAborted();
      const first = ids.length === 0;
      const outputs = await this.#decoder.run({
        ...past,
        input_ids: new Tensor("int64", BigInt64Array.of(BigInt(token)), [1, 1]),
        encoder_hidden_states: hidden,
        use_cache_branch: new Tensor("bool", Uint8Array.of(first ? 0 : 1), [1]),
      });
      const best = mostLikely(take(outputs, "logits"));
      if (best.id === END) return { ids, probabilities, ended: true };
      ids.push(best.id);
      probabilities.push(best.probability);
      token = best.id;
      past = nextPast(past, outputs, first);
    }
    return { ids, probabilities, ended: false };
  }
}

function emptyPast(): Feeds {
  const past: Feeds = {};
  for (const name of pastNames(["decoder", "encoder"])) {
    past[`past_key_values.${name}`] = new Tensor("float32", new Float32Array(0), NO_PAST);
  }
  return past;
}

/** The decoder's past grows at every step; the encoder's is what the first step made of the sound. */
function nextPast(past: Feeds, outputs: InferenceSession.OnnxValueMapType, first: boolean): Feeds {
  const next = { ...past };
  for (const name of pastNames(first ? ["decoder", "encoder"] : ["decoder"])) {
    next[`past_key_values.${name}`] = take(outputs, `present.${name}`);
  }
  return next;
}

function pastNames(sides: readonly ("decoder" | "encoder")[]): string[] {
  return LAYERS.flatMap((layer) =>
    sides.flatMap((side) => [`${layer}.${side}.key`, `${layer}.${side}.value`]),
  );
}

function take(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = outputs[name];
  if (!(value instanceof Tensor)) throw new Error(`The graph gave no ${name}.`);
  return value;
}

function mostLikely(logits: Tensor): { id: number; probability: number } {
  if (!(logits.data instanceof Float32Array)) throw new Error("The logits are no floats.");
  const scores = logits.data;
  let id = 0;
  let highest = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? -Infinity;
    if (score <= highest) continue;
    highest = score;
    id = i;
  }
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  return { id, probability: 1 / sum };
}
