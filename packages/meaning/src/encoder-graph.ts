import { elementTypes, GraphBuilder, type Value } from "@greenroom/onnx";
import type { NamedWeight, NamedWeights } from "./named-weights.ts";

/** How many numbers a sentence becomes. */
export const WIDTH = 512;
/** Pieces of a sentence that are read; the original cuts what is longer, too. */
export const MOST_PIECES = 128;
const HEADS = 4;
const EPSILON = 1e-6;

/**
 * Universal Sentence Encoder Lite: the pieces of one sentence in, a vector of length 1 out. Two
 * layers, each with attention and a feed-forward part, norms before both; the mean over the pieces;
 * a last layer with tanh. One sentence at a time: sixteen at once took only a tenth less time.
 *
 * Input: `pieces` int64 [pieces]. Output: `meaning` float32 [1, WIDTH].
 */
export function encoderGraph(weights: NamedWeights): Uint8Array {
  const graph = new GraphBuilder("sentence-encoder");
  const pieces = graph.input("pieces", "int64", ["pieces"]);
  const table = weightOf(graph, "embeddings", weights.of("Embeddings_en"));
  const embedded = graph.node("Gather", [table, pieces], { axis: 0 });
  // Where it adds positions, the original adds the embeddings once more: they count twice.
  const twice = graph.node("Add", [embedded, embedded]);
  const placed = graph.node("Add", [twice, positionSignal(graph, pieces, weights)]);
  const first = layer(graph, 0, graph.node("Unsqueeze", [placed, graph.ints(0)]), weights);
  const second = layer(graph, 1, first, weights);
  const mean = graph.node("ReduceMean", [second], { axes: [1], keepdims: 0 });
  const last = affine(graph, "last", mean, [
    weights.of("tanh_layer_0/weights"),
    weights.of("tanh_layer_0/bias"),
  ]);
  const bounded = graph.node("Tanh", [last]);
  const meaning = graph.node("LpNormalization", [bounded], { axis: -1, p: 2 });
  graph.output(meaning, "meaning", "float32", [1, WIDTH]);
  return graph.finish();
}

/** [1, pieces, WIDTH]; the first layer is narrower at its input, so what it adds to is widened. */
function layer(graph: GraphBuilder, index: number, input: Value, weights: NamedWeights): Value {
  const part = `Layer_${index}/TransformerLayer`;
  const of = (...names: readonly string[]) => weights.of(part, ...names);
  const normed = norm(graph, `${index}.attention.norm`, input, [
    of("TransformerLayer/layer_prepostprocess", "layer_norm_scale"),
    of("TransformerLayer/layer_prepostprocess", "layer_norm_bias"),
  ]);
  const attended = graph.runtimeNode(
    "Attention",
    [
      normed,
      weightOf(graph, `${index}.queries keys values`, of("qkv_transform_single/kernel")),
      weightOf(graph, `${index}.queries keys values.bias`, of("qkv_transform_single/bias")),
    ],
    { num_heads: HEADS },
  );
  const output = affine(graph, `${index}.attention.output`, attended, [
    of("output_transform_single/kernel"),
    of("output_transform_single/bias"),
  ]);
  const residual =
    index === 0 ? affine(graph, "widened", input, [of("dense/kernel"), of("dense/bias")]) : input;
  const between = graph.node("Add", [output, residual]);
  const ready = norm(graph, `${index}.forward.norm`, between, [
    of("FFN/layer_prepostprocess", "layer_norm_scale"),
    of("FFN/layer_prepostprocess", "layer_norm_bias"),
  ]);
  const inner = affine(graph, `${index}.forward.inner`, ready, [
    of("FFN/conv1/Tensordot/Reshape_1"),
    of("FFN/conv1/bias"),
  ]);
  const outer = affine(graph, `${index}.forward.outer`, graph.node("Relu", [inner]), [
    of("FFN/conv2/Tensordot/Reshape_1"),
    of("FFN/conv2/bias"),
  ]);
  return graph.node("Add", [outer, between]);
}

/** Sines, then cosines, of the positions: [pieces, width of the embeddings]. */
function positionSignal(graph: GraphBuilder, pieces: Value, weights: NamedWeights): Value {
  const count = graph.node("Squeeze", [graph.node("Shape", [pieces])]);
  const positions = graph.node("Range", [graph.scalar(0), count, graph.scalar(1)]);
  const floats = graph.node("Cast", [positions], { to: elementTypes.float32 });
  const rates = weightOf(graph, "position rates", weights.of("TimingSignal/ExpandDims_1"));
  const angles = graph.node("Mul", [graph.node("Unsqueeze", [floats, graph.ints(1)]), rates]);
  const [sines, cosines] = [graph.node("Sin", [angles]), graph.node("Cos", [angles])];
  return graph.node("Concat", [sines, cosines], { axis: -1 });
}

type Affine = readonly [matrix: NamedWeight, bias: NamedWeight];

/** `input` times a matrix, plus a bias. */
function affine(graph: GraphBuilder, name: string, input: Value, [matrix, bias]: Affine): Value {
  const product = graph.node("MatMul", [input, weightOf(graph, name, matrix)]);
  return graph.node("Add", [product, weightOf(graph, `${name}.bias`, bias)]);
}

/** Layer norm over the last dimension. */
function norm(graph: GraphBuilder, name: string, input: Value, [scale, bias]: Affine): Value {
  return graph.node(
    "LayerNormalization",
    [input, weightOf(graph, name, scale), weightOf(graph, `${name}.bias`, bias)],
    { axis: -1, epsilon: { float: EPSILON } },
  );
}

/** A constant of its shape, without what a kernel of 1 × 1 has in front of it. */
function weightOf(graph: GraphBuilder, name: string, { shape, values }: NamedWeight): Value {
  const isKernel = shape.length === 4;
  return graph.floats(name, isKernel ? shape.slice(2) : shape, values);
}
