import type { GraphBuilder, Value } from "@greenroom/onnx";
import type { MoonshineWeights, QuantizedMatrix } from "./moonshine-weights.ts";

/** Moonshine tiny. */
export const LAYERS = 6;
export const HEADS = 8;
export const HEAD_WIDTH = 36;
export const WIDTH = HEADS * HEAD_WIDTH;
/** Of a head's width, how much is turned by the position. */
export const ROTARY_WIDTH = 32;
/** Of queries with keys: one over the root of the head's width. */
export const ATTENTION_SCALE = 1 / Math.sqrt(HEAD_WIDTH);
const EPSILON = 1e-5;

/** What several products have in common that read the same input: done as one. */
export interface Dense {
  readonly matrices: readonly { readonly matrix: QuantizedMatrix; readonly times?: number }[];
  readonly bias?: ArrayLike<number>;
}

/**
 * `input` [..., rows] times matrices, side by side: [..., sum of columns]. The input is quantized at
 * run time, as a whole, the product is of integers; a scale per column lets several matrices be one.
 */
export function dense(graph: GraphBuilder, name: string, input: Value, layer: Dense): Value {
  const { matrices, bias } = layer;
  const { rows, type } = matrices[0]?.matrix ?? { rows: 0, type: "uint8" };
  const columns = matrices.reduce((sum, { matrix }) => sum + matrix.columns, 0);
  const bytes = new Uint8Array(rows * columns);
  const scales = new Float32Array(columns);
  const zeroPoints = new Uint8Array(columns);
  let at = 0;
  for (const { matrix, times = 1 } of matrices) {
    for (let row = 0; row < rows; row++) {
      const from = row * matrix.columns;
      bytes.set(matrix.bytes.subarray(from, from + matrix.columns), row * columns + at);
    }
    scales.fill(matrix.scale * times, at, at + matrix.columns);
    zeroPoints.fill(matrix.zeroPoint, at, at + matrix.columns);
    at += matrix.columns;
  }
  return graph.runtimeNode("DynamicQuantizeMatMul", [
    input,
    graph.constant(name, type, [rows, columns], bytes),
    graph.floats(`${name}.scale`, [columns], scales),
    graph.constant(`${name}.zero_point`, type, [columns], zeroPoints),
    ...(bias ? [graph.floats(`${name}.bias`, [columns], bias)] : []),
  ]);
}

/** Layer norm without an offset, over the last dimension. */
export function norm(graph: GraphBuilder, name: string, input: Value, weights: Float32Array) {
  const scale = graph.floats(name, [weights.length], weights);
  return graph.node("LayerNormalization", [input, scale], {
    axis: -1,
    epsilon: { float: EPSILON },
  });
}

/** Adds what a layer gave to what it was given; both the sum and its norm go on. */
export function addAndNorm(
  graph: GraphBuilder,
  name: string,
  [input, given]: readonly [Value, Value],
  weights: Float32Array,
): { sum: Value; normed: Value } {
  const scale = graph.floats(name, [weights.length], weights);
  const [normed = "", , , sum = ""] = graph.nodes(
    "SkipLayerNormalization",
    4,
    [input, given, scale],
    { epsilon: { float: EPSILON } },
    "com.microsoft",
  );
  return { sum, normed };
}

/**
 * Cosines and sines of positions (floats, [positions, 1]), [positions, half of ROTARY_WIDTH], as
 * `rotate` takes them.
 */
export function turns(graph: GraphBuilder, positions: Value, frequencies: Float32Array) {
  const constant = graph.floats("rotary.frequencies", [1, frequencies.length], frequencies);
  const angles = graph.node("Mul", [positions, constant]);
  return { cos: graph.node("Cos", [angles]), sin: graph.node("Sin", [angles]) };
}

/** Turns neighbouring pairs of each head of `input` [batch, positions, WIDTH] by their position. */
export function rotate(
  graph: GraphBuilder,
  input: Value,
  { cos, sin }: { readonly cos: Value; readonly sin: Value },
): Value {
  return graph.runtimeNode("RotaryEmbedding", [input, graph.ints(0), cos, sin], {
    interleaved: 1,
    num_heads: HEADS,
    rotary_embedding_dim: ROTARY_WIDTH,
  });
}

/** The queries', keys' and values' matrices of a layer's attention to itself, as one. */
export function queriesKeysValues(
  weights: MoonshineWeights,
  path: string,
  queryScale: number,
): Dense {
  return {
    matrices: [
      { matrix: weights.matrix(`${path}/q_proj`), times: queryScale },
      { matrix: weights.matrix(`${path}/k_proj`) },
      { matrix: weights.matrix(`${path}/v_proj`) },
    ],
  };
}
