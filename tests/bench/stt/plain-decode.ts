import { loadWeights } from "@greenroom/speech";
import tokenizer from "llama-tokenizer-js";
import { InferenceSession, Tensor } from "onnxruntime-node";

/** The loop that everything is compared with: nothing of the product is in it but its weights. */

const START = 1;
const END = 2;
/** Ids from here on are marks, not text. */
const TEXT_TOKENS = 32_000;
/** The model's own limit on how much is said in a second of sound. */
const TOKENS_PER_SECOND = 6.5;
const RATE_HZ = 16_000;
/** [1, heads, no positions yet, width of a head]. */
const NO_PAST = [1, 8, 0, 36];

type Values = Record<string, Tensor>;

export interface PlainText {
  readonly text: string;
  /** Runs of the decoder. */
  readonly steps: number;
  readonly encodeMs: number;
  readonly decodeMs: number;
}

/** Moonshine tiny's graphs as they were published, decoded greedily on one thread. */
export class PlainDecoder {
  readonly #encoder: InferenceSession;
  readonly #decoder: InferenceSession;

  constructor(encoder: InferenceSession, decoder: InferenceSession) {
    this.#encoder = encoder;
    this.#decoder = decoder;
  }

  static async load(): Promise<PlainDecoder> {
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
    return new PlainDecoder(
      await InferenceSession.create(await loadWeights("moonshineEncoder"), options),
      await InferenceSession.create(await loadWeights("moonshineDecoder"), options),
    );
  }

  /** @param samples floats at 16 kHz, at least 1600. */
  async decode(samples: Float32Array): Promise<PlainText> {
    const startedMs = performance.now();
    const encoded = await this.#encoder.run({
      input_values: new Tensor("float32", samples, [1, samples.length]),
    });
    const encodedMs = performance.now();
    const most = Math.max(1, Math.floor((samples.length / RATE_HZ) * TOKENS_PER_SECOND));
    const ids: number[] = [];
    let past = this.#emptyPast();
    let steps = 0;
    while (ids.length < most) {
      const outputs = await this.#decoder.run({
        ...past,
        input_ids: new Tensor("int64", BigInt64Array.of(BigInt(ids.at(-1) ?? START)), [1, 1]),
        encoder_hidden_states: tensor(encoded, "last_hidden_state"),
        use_cache_branch: new Tensor("bool", Uint8Array.of(steps > 0 ? 1 : 0), [1]),
      });
      const token = likeliest(tensor(outputs, "logits"));
      steps += 1;
      if (token === END) break;
      ids.push(token);
      past = nextPast(past, outputs, steps === 1);
    }
    return {
      text: tokenizer
        .decode(
          ids.filter((id) => id < TEXT_TOKENS),
          false,
          false,
        )
        .trim(),
      steps,
      encodeMs: encodedMs - startedMs,
      decodeMs: performance.now() - encodedMs,
    };
  }

  async release(): Promise<void> {
    await Promise.all([this.#encoder.release(), this.#decoder.release()]);
  }

  #emptyPast(): Values {
    const names = this.#decoder.inputNames.filter((name) => name.startsWith("past_key_values."));
    return Object.fromEntries(
      names.map((name) => [name, new Tensor("float32", new Float32Array(0), NO_PAST)]),
    );
  }
}

/** What the first step made of the sound stays; what was said grows with every step. */
function nextPast(
  past: Values,
  outputs: InferenceSession.OnnxValueMapType,
  first: boolean,
): Values {
  const next = { ...past };
  for (const name of Object.keys(past)) {
    if (!first && name.includes(".encoder.")) continue;
    next[name] = tensor(outputs, name.replace("past_key_values", "present"));
  }
  return next;
}

function likeliest(logits: Tensor): number {
  if (!(logits.data instanceof Float32Array)) throw new Error("The logits are no floats.");
  let best = 0;
  const scores = logits.data;
  for (let id = 1; id < scores.length; id++) {
    if ((scores[id] ?? -Infinity) > (scores[best] ?? -Infinity)) best = id;
  }
  return best;
}

function tensor(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = outputs[name];
  if (!(value instanceof Tensor)) throw new Error(`The graph gave no ${name}.`);
  return value;
}
