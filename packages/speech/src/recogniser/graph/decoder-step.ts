import { GraphBuilder, type Value } from "@greenroom/onnx";
import {
  addAndNorm,
  ATTENTION_SCALE,
  dense,
  HEAD_WIDTH,
  HEADS,
  LAYERS,
  norm,
  queriesKeysValues,
  rotate,
  turns,
  WIDTH,
} from "./moonshine-layers.ts";
import type { MoonshineWeights, QuantizedMatrix, Signedness } from "./moonshine-weights.ts";
import { signedBytes } from "./signed-products.ts";

export const VOCABULARY = 32_768;
/** How many of the likeliest tokens a step gives. */
export const LIKELIEST = 16;
const MLP_WIDTH = 1_152;

/**
 * The decoder, one step of it: a token a row in, the likeliest next ones out. Rows (beams) share the
 * sound, `memory_*`. What a step adds to its past comes out as `kept`; the caller keeps it, in
 * places of which `mask` says which are filled (0) and which are not (-Infinity), the last place
 * being that of the step's own token.
 *
 * Written from the weights alone. The graph that ships with them holds both its first step and the
 * later ones inside an `If`, whose branches ONNX Runtime does not optimise, turns the vocabulary
 * into floats at every step, and gives no attention.
 */
export function decoderStepGraph(weights: MoonshineWeights): Uint8Array {
  const graph = new GraphBuilder("decoder_step");
  const tokens = graph.input("tokens", "int64", ["rows"]);
  const position = graph.input("position", "float32", [1, 1]);
  const mask = graph.input("mask", "float32", ["places + 1"]);
  const vocabulary = weights.quantized(
    `${EMBEDDING}_quantized`,
    `${EMBEDDING}_scale`,
    `${EMBEDDING}_zero_point`,
  );
  const turn = turns(graph, position, weights.floats("/model/decoder/rotary_emb/Cast_1_output_0"));
  const table = graph.constant("vocabulary", "uint8", [VOCABULARY, WIDTH], vocabulary.bytes);
  const embedded = graph.node("DequantizeLinear", [
    graph.node("Gather", [table, tokens]),
    graph.floats("vocabulary.scale", [], [vocabulary.scale]),
    graph.constant("vocabulary.zero_point", "uint8", [], Uint8Array.of(vocabulary.zeroPoint)),
  ]);

  const keys: Value[] = [];
  const values: Value[] = [];
  const attentions: Value[] = [];
  let sum = graph.node("Reshape", [embedded, graph.ints(-1, 1, WIDTH)]);
  let normed = norm(graph, "norm", sum, normOf(weights, 0, "input_layernorm"));
  for (let layer = 0; layer < LAYERS; layer++) {
    const name = `layer.${layer}`;
    const path = `/model/decoder/layers.${layer}`;

    const own = selfAttention(graph, weights, layer, normed, { mask, turn });
    keys.push(own.key);
    values.push(own.value);
    const selfGiven = dense(graph, `${name}.self.out`, own.heard, {
      matrices: [{ matrix: weights.matrix(`${path}/self_attn/dense`) }],
    });
    const behindSelf = addAndNorm(
      graph,
      `${name}.self.norm`,
      [sum, selfGiven],
      normOf(weights, layer, "post_attention_layernorm"),
    );

    const cross = crossAttention(graph, weights, layer, behindSelf.normed);
    attentions.push(cross.attention);
    const crossGiven = dense(graph, `${name}.cross.out`, cross.heard, {
      matrices: [{ matrix: weights.matrix(`${path}/encoder_attn/dense`) }],
    });
    const behindCross = addAndNorm(
      graph,
      `${name}.cross.norm`,
      [behindSelf.sum, crossGiven],
      normOf(weights, layer, "final_layernorm"),
    );

    const given = gatedMlp(graph, weights, layer, behindCross.normed);
    const next =
      layer + 1 < LAYERS
        ? normOf(weights, layer + 1, "input_layernorm")
        : weights.floats("model.decoder.norm.weight_merged_0");
    ({ sum, normed } = addAndNorm(graph, `${name}.norm`, [behindCross.sum, given], next));
  }

  const hidden = graph.node("Reshape", [normed, graph.ints(-1, WIDTH)]);
  const logits = dense(graph, "logits", hidden, {
    matrices: [{ matrix: transposed(vocabulary, weights.signedness) }],
  });
  const logProbabilities = graph.node("LogSoftmax", [logits], { axis: -1 });
  const [best = "", ids = ""] = graph.nodes("TopK", 2, [logProbabilities, graph.ints(LIKELIEST)]);
  graph.output(best, "log_probabilities", "float32", ["rows", LIKELIEST]);
  graph.output(graph.node("Cast", [ids], { to: 6 }), "ids", "int32", ["rows", LIKELIEST]);
  graph.output(logProbabilities, "all_log_probabilities", "float32", ["rows", VOCABULARY]);

  const kept = graph.node("Concat", [...keys, ...values], { axis: 1 });
  graph.output(kept, "kept", "float32", ["rows", 2 * LAYERS, WIDTH]);
  const attention = graph.node("Concat", attentions, { axis: 1 });
  graph.output(attention, "attention", "float32", ["rows", LAYERS * HEADS, 1, "frames"]);
  return graph.finish();
}

const EMBEDDING = "model.decoder.embed_tokens.weight_merged_0";

function normOf(weights: MoonshineWeights, layer: number, which: string): Float32Array {
  return weights.floats(`model.decoder.layers.${layer}.${which}.weight_merged_0`);
}

function selfAttention(
  graph: GraphBuilder,
  weights: MoonshineWeights,
  layer: number,
  input: Value,
  { mask, turn }: { readonly mask: Value; readonly turn: { cos: Value; sin: Value } },
) {
  const pastKeys = graph.input(`past_keys.${layer}`, "float32", [
    "rows",
    HEADS,
    HEAD_WIDTH,
    "places",
  ]);
  const pastValues = graph.input(`past_values.${layer}`, "float32", [
    "rows",
    HEADS,
    "places",
    HEAD_WIDTH,
  ]);
  const path = `/model/decoder/layers.${layer}/self_attn`;
  const joined = dense(
    graph,
    `layer.${layer}.self.in`,
    input,
    queriesKeysValues(weights, path, ATTENTION_SCALE),
  );
  const [q = "", k = "", value = ""] = graph.nodes("Split", 3, [joined], { axis: -1 });
  const key = rotate(graph, k, turn);
  // With one position there is nothing to transpose: [rows, 1, heads * width] is [rows, heads, 1, width].
  const query = graph.node("Reshape", [
    rotate(graph, q, turn),
    graph.ints(-1, HEADS, 1, HEAD_WIDTH),
  ]);
  const keyColumn = graph.node("Reshape", [key, graph.ints(-1, HEADS, HEAD_WIDTH, 1)]);
  const valueRow = graph.node("Reshape", [value, graph.ints(-1, HEADS, 1, HEAD_WIDTH)]);
  const keys = graph.node("Concat", [pastKeys, keyColumn], { axis: 3 });
  const values = graph.node("Concat", [pastValues, valueRow], { axis: 2 });
  const scores = graph.node("Add", [graph.node("MatMul", [query, keys]), mask]);
  const attention = graph.node("Softmax", [scores], { axis: -1 });
  const heard = graph.node("MatMul", [attention, values]);
  return { key, value, heard: graph.node("Reshape", [heard, graph.ints(-1, 1, WIDTH)]) };
}

/** The sound's keys and values are the same for all rows. */
function crossAttention(
  graph: GraphBuilder,
  weights: MoonshineWeights,
  layer: number,
  input: Value,
) {
  const keys = graph.input(`memory_keys.${layer}`, "float32", [HEADS, HEAD_WIDTH, "frames"]);
  const values = graph.input(`memory_values.${layer}`, "float32", [HEADS, "frames", HEAD_WIDTH]);
  const query = dense(graph, `layer.${layer}.cross.query`, input, {
    matrices: [{ matrix: weights.matrix(`/model/decoder/layers.${layer}/encoder_attn/q_proj`) }],
  });
  const byHead = graph.node("Reshape", [query, graph.ints(-1, HEADS, 1, HEAD_WIDTH)]);
  const attention = graph.node("Softmax", [graph.node("MatMul", [byHead, keys])], { axis: -1 });
  const heard = graph.node("MatMul", [attention, values]);
  return { attention, heard: graph.node("Reshape", [heard, graph.ints(-1, 1, WIDTH)]) };
}

function gatedMlp(graph: GraphBuilder, weights: MoonshineWeights, layer: number, input: Value) {
  const path = `/model/decoder/layers.${layer}/mlp`;
  const biasOf = (which: string) =>
    weights.floats(`model.decoder.layers.${layer}.mlp.${which}.bias_merged_0`);
  const up = dense(graph, `layer.${layer}.mlp.up`, input, {
    matrices: [{ matrix: weights.matrix(`${path}/up_proj`) }],
    bias: biasOf("up_proj"),
  });
  const [through = "", gate = ""] = graph.nodes(
    "Split",
    2,
    [up, graph.ints(MLP_WIDTH, MLP_WIDTH)],
    { axis: -1 },
  );
  const opened = graph.runtimeNode("QuickGelu", [gate], { alpha: { float: 1 } });
  return dense(graph, `layer.${layer}.mlp.down`, graph.node("Mul", [opened, through]), {
    matrices: [{ matrix: weights.matrix(`${path}/down_proj`) }],
    bias: biasOf("down_proj"),
  });
}

function transposed(matrix: QuantizedMatrix, signedness: Signedness): QuantizedMatrix {
  const { rows, columns, bytes, zeroPoint, scale } = matrix;
  const turned = new Uint8Array(bytes.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = bytes[row * columns + column] ?? 0;
    }
  }
  const unsigned = { rows: columns, columns: rows, type: "uint8", scale } as const;
  if (signedness === "unsigned") return { ...unsigned, bytes: turned, zeroPoint };
  const [signedZero = 0] = signedBytes(Uint8Array.of(zeroPoint));
  return { ...unsigned, type: "int8", bytes: signedBytes(turned), zeroPoint: signedZero };
}
