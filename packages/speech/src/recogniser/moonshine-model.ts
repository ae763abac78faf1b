import { openSession } from "@greenroom/onnx";
import { type InferenceSession, Tensor } from "onnxruntime-node";
import {
  type AcousticModel,
  type Decoding,
  type Encoded,
  FEWEST_SAMPLES,
  type NextToken,
} from "./acoustic-model.ts";
import { DecoderPast } from "./decoder-past.ts";
import type { EditedGraphs } from "./graph/edited-graphs.ts";
import { LIKELIEST, VOCABULARY } from "./graph/decoder-step.ts";
import { HEAD_WIDTH, HEADS, LAYERS } from "./graph/moonshine-layers.ts";

const SHAPE = { layers: LAYERS, heads: HEADS, headWidth: HEAD_WIDTH };
type Feeds = Record<string, Tensor>;

/**
 * Moonshine tiny, quantized, in two graphs written anew from its weights: one hears, one takes a
 * step. One thread (a second gains 10 to 35 % and costs a core). Every step is a task of its own,
 * so messages get in between.
 */
export class MoonshineModel implements AcousticModel {
  readonly #encoder: InferenceSession;
  readonly #step: InferenceSession;

  constructor(encoder: InferenceSession, step: InferenceSession) {
    this.#encoder = encoder;
    this.#step = step;
  }

  /** @throws where a graph is none. */
  static async load(graphs: EditedGraphs): Promise<MoonshineModel> {
    // A plan of memory is kept for each length of sound, and hardly two are alike: 20 MB for nothing.
    const encoder = await openSession(graphs.encoder, { enableMemPattern: false });
    return new MoonshineModel(encoder, await openSession(graphs.step));
  }

  async encode(samples: Float32Array): Promise<Encoded> {
    if (samples.length < FEWEST_SAMPLES) throw new RangeError(`Only ${samples.length} samples.`);
    const outputs = await this.#encoder.run({
      input_values: new Tensor("float32", samples, [1, samples.length]),
    });
    const keys = floats(outputs, "memory_keys");
    const values = floats(outputs, "memory_values");
    const frames = keys.length / (LAYERS * HEADS * HEAD_WIDTH);
    const memory: Feeds = {};
    for (let layer = 0; layer < LAYERS; layer++) {
      memory[`memory_keys.${layer}`] = part(keys, layer, [HEADS, HEAD_WIDTH, frames]);
      memory[`memory_values.${layer}`] = part(values, layer, [HEADS, frames, HEAD_WIDTH]);
    }
    return { frames, begin: () => new MoonshineDecoding(this.#step, memory, frames) };
  }
}

class MoonshineDecoding implements Decoding {
  readonly #session: InferenceSession;
  readonly #memory: Feeds;
  readonly #frames: number;
  readonly #whole = new WholeVocabulary();
  #past: DecoderPast | undefined;

  constructor(session: InferenceSession, memory: Feeds, frames: number) {
    this.#session = session;
    this.#memory = memory;
    this.#frames = frames;
  }

  async step(tokens: readonly number[], from?: readonly number[]): Promise<readonly NextToken[]> {
    const past = (this.#past ??= new DecoderPast(SHAPE, tokens.length));
    if (from) past.rearrange(from);
    const { rows, length, places } = past;
    if (rows !== tokens.length) throw new RangeError(`${tokens.length} tokens for ${rows} rows.`);
    const mask = past.mask();
    const feeds: Feeds = {
      ...this.#memory,
      tokens: new Tensor("int64", BigInt64Array.from(tokens, BigInt), [rows]),
      position: new Tensor("float32", Float32Array.of(length), [1, 1]),
      mask: new Tensor("float32", mask, [mask.length]),
    };
    past.keys.forEach((keys, layer) => {
      feeds[`past_keys.${layer}`] = new Tensor("float32", keys, [rows, HEADS, HEAD_WIDTH, places]);
    });
    past.values.forEach((values, layer) => {
      const dims = [rows, HEADS, places, HEAD_WIDTH];
      feeds[`past_values.${layer}`] = new Tensor("float32", values, dims);
    });
    const outputs = await this.#session.run(feeds, {
      ids: null,
      log_probabilities: null,
      kept: null,
      attention: null,
      all_log_probabilities: this.#whole.renewed(rows),
    });
    past.append(floats(outputs, "kept"));

    const ids = integers(outputs, "ids");
    const best = floats(outputs, "log_probabilities");
    const attention = floats(outputs, "attention");
    const heard = LAYERS * HEADS * this.#frames;
    return tokens.map((_, row) => ({
      ids: ids.subarray(row * LIKELIEST, (row + 1) * LIKELIEST),
      logProbabilities: best.subarray(row * LIKELIEST, (row + 1) * LIKELIEST),
      logProbabilityOf: this.#whole.reader(row),
      attention: attention.subarray(row * heard, (row + 1) * heard),
    }));
  }
}

/** Log probabilities of all tokens, in one place that each step writes over: 131 kB a row. */
class WholeVocabulary {
  #values = new Float32Array(0);
  #step = 0;

  renewed(rows: number): Tensor {
    if (this.#values.length !== rows * VOCABULARY) {
      this.#values = new Float32Array(rows * VOCABULARY);
    }
    this.#step++;
    return new Tensor("float32", this.#values, [rows, VOCABULARY]);
  }

  reader(row: number): (id: number) => number {
    const step = this.#step;
    return (id) => {
      if (step !== this.#step) throw new Error("Only the newest step knows all probabilities.");
      return id >= 0 && id < VOCABULARY
        ? (this.#values[row * VOCABULARY + id] ?? -Infinity)
        : -Infinity;
    };
  }
}

/** One layer's part of a stack of them: a view. */
function part(stack: Float32Array, layer: number, dims: readonly number[]): Tensor {
  const size = stack.length / LAYERS;
  return new Tensor("float32", stack.subarray(layer * size, (layer + 1) * size), dims);
}

function floats(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const { data } = take(outputs, name);
  if (!(data instanceof Float32Array)) throw new Error(`The graph's ${name} are no floats.`);
  return data;
}

function integers(outputs: InferenceSession.OnnxValueMapType, name: string): Int32Array {
  const { data } = take(outputs, name);
  if (!(data instanceof Int32Array)) throw new Error(`The graph's ${name} are no integers.`);
  return data;
}

function take(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = outputs[name];
  if (!(value instanceof Tensor)) throw new Error(`The graph gave no ${name}.`);
  return value;
}
