import { InferenceSession, Tensor } from "onnxruntime-node";
import type { AcousticModel, Decoding, Encoded, NextToken } from "./acoustic-model.ts";
import { DecoderPast } from "./decoder-past.ts";
import { LIKELIEST, VOCABULARY } from "./graph/decoder-step.ts";
import { HEAD_WIDTH, HEADS, LAYERS } from "./graph/moonshine-layers.ts";

const SHAPE = { layers: LAYERS, heads: HEADS, headWidth: HEAD_WIDTH };
const NEXT = ["ids", "log_probabilities", "all_log_probabilities", "kept", "attention"] as const;

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

  /** @param graphs files of the two graphs, or paths to them. */
  static async load(graphs: {
    readonly encoder: Uint8Array | string;
    readonly step: Uint8Array | string;
  }): Promise<MoonshineModel> {
    return new MoonshineModel(await open(graphs.encoder), await open(graphs.step));
  }

  async encode(samples: Float32Array): Promise<Encoded> {
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
  #past: DecoderPast | undefined;

  constructor(session: InferenceSession, memory: Feeds, frames: number) {
    this.#session = session;
    this.#memory = memory;
    this.#frames = frames;
  }

  async step(tokens: readonly number[], from?: readonly number[]): Promise<readonly NextToken[]> {
    const past = (this.#past ??= new DecoderPast(SHAPE, tokens.length));
    if (from) past.rearrange(from);
    if (past.rows !== tokens.length) {
      throw new RangeError(`${tokens.length} tokens for ${past.rows} rows.`);
    }
    const mask = past.mask();
    const feeds: Feeds = {
      ...this.#memory,
      tokens: new Tensor("int64", BigInt64Array.from(tokens, BigInt), [tokens.length]),
      position: new Tensor("float32", Float32Array.of(past.length), [1, 1]),
      mask: new Tensor("float32", mask, [mask.length]),
    };
    const { rows, places } = past;
    past.keys.forEach((keys, layer) => {
      feeds[`past_keys.${layer}`] = new Tensor("float32", keys, [rows, HEADS, HEAD_WIDTH, places]);
    });
    past.values.forEach((values, layer) => {
      feeds[`past_values.${layer}`] = new Tensor("float32", values, [
        rows,
        HEADS,
        places,
        HEAD_WIDTH,
      ]);
    });
    const outputs = await this.#session.run(feeds, NEXT);
    past.append(floats(outputs, "kept"));
    return nextTokens(outputs, rows, this.#frames);
  }
}

function nextTokens(
  outputs: InferenceSession.OnnxValueMapType,
  rows: number,
  frames: number,
): NextToken[] {
  const ids = take(outputs, "ids").data;
  if (!(ids instanceof Int32Array)) throw new Error("The graph's ids are no integers.");
  const best = floats(outputs, "log_probabilities");
  const all = floats(outputs, "all_log_probabilities");
  const attention = floats(outputs, "attention");
  const heard = LAYERS * HEADS * frames;
  return Array.from({ length: rows }, (_, row) => ({
    ids: ids.subarray(row * LIKELIEST, (row + 1) * LIKELIEST),
    logProbabilities: best.subarray(row * LIKELIEST, (row + 1) * LIKELIEST),
    logProbabilityOf: (id: number) => all[row * VOCABULARY + id] ?? -Infinity,
    attention: attention.subarray(row * heard, (row + 1) * heard),
  }));
}

function open(graph: Uint8Array | string): Promise<InferenceSession> {
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  // Two signatures, one call each.
  return typeof graph === "string"
    ? InferenceSession.create(graph, options)
    : InferenceSession.create(graph, options);
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

function take(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = outputs[name];
  if (!(value instanceof Tensor)) throw new Error(`The graph gave no ${name}.`);
  return value;
}
