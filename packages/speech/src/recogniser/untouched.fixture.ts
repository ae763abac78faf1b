import { InferenceSession, Tensor } from "onnxruntime-node";
import { loadWeights } from "../weights.ts";
import { END_TOKEN, START_TOKEN } from "./acoustic-model.ts";

type Feeds = Record<string, Tensor>;

/** Moonshine's graphs as they were published, decoded greedily: what the edited ones must equal. */
export class UntouchedMoonshine {
  readonly #encoder: InferenceSession;
  readonly #decoder: InferenceSession;

  constructor(encoder: InferenceSession, decoder: InferenceSession) {
    this.#encoder = encoder;
    this.#decoder = decoder;
  }

  static async load(): Promise<UntouchedMoonshine> {
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
    return new UntouchedMoonshine(
      await InferenceSession.create(await loadWeights("moonshineEncoder"), options),
      await InferenceSession.create(await loadWeights("moonshineDecoder"), options),
    );
  }

  /** Tokens of a text, and their log probabilities. */
  async decode(samples: Float32Array, maxTokens: number) {
    const input = new Tensor("float32", samples, [1, samples.length]);
    const hidden = take(await this.#encoder.run({ input_values: input }), "last_hidden_state");
    const ids: number[] = [];
    const logProbabilities: number[] = [];
    let past: Feeds = Object.fromEntries(
      layers("past_key_values", ["decoder", "encoder"]).map((name) => [
        name,
        new Tensor("float32", new Float32Array(0), [1, 8, 0, 36]),
      ]),
    );
    while (ids.length < maxTokens) {
      const first = ids.length === 0;
      const outputs = await this.#decoder.run({
        ...past,
        input_ids: new Tensor("int64", [BigInt(ids.at(-1) ?? START_TOKEN)], [1, 1]),
        encoder_hidden_states: hidden,
        use_cache_branch: new Tensor("bool", [!first], [1]),
      });
      const best = likeliest(take(outputs, "logits"));
      if (best.id === END_TOKEN) break;
      ids.push(best.id);
      logProbabilities.push(best.logProbability);
      // The sound's keys and values are worked out in the first step only.
      past = { ...past };
      for (const name of layers("present", first ? ["decoder", "encoder"] : ["decoder"])) {
        past[name.replace("present", "past_key_values")] = take(outputs, name);
      }
    }
    return { ids, logProbabilities };
  }
}

function layers(stem: string, sides: readonly string[]): string[] {
  return [0, 1, 2, 3, 4, 5].flatMap((layer) =>
    sides.flatMap((side) => [`${stem}.${layer}.${side}.key`, `${stem}.${layer}.${side}.value`]),
  );
}

function take(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = outputs[name];
  if (!(value instanceof Tensor)) throw new Error(`The graph gave no ${name}.`);
  return value;
}

function likeliest(logits: Tensor): { id: number; logProbability: number } {
  if (!(logits.data instanceof Float32Array)) throw new Error("The logits are no floats.");
  const scores = logits.data;
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  return { id: scores.indexOf(highest), logProbability: -Math.log(sum) };
}
