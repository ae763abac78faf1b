import { GraphBuilder, type Value } from "./graph-builder.ts";
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
import type { MoonshineWeights } from "./moonshine-weights.ts";

/** What `Tanh`'s output is divided by: a norm over all channels at once. */
const GROUP_EPSILON = 1e-5;

/**
 * The encoder, and behind it what the decoder's layers ask of the sound: keys, turned so that they
 * are multiplied as they lie and scaled already, and values, all layers of one below the other.
 *
 * @param decoder the decoder's weights.
 */
export function encoderGraph(weights: MoonshineWeights, decoder: MoonshineWeights): Uint8Array {
  const graph = new GraphBuilder("encoder");
  const samples = graph.input("samples", "float32", [1, "samples"]);
  let sum = soundFrames(graph, weights, samples);

  const frames = graph.node("Gather", [graph.node("Shape", [sum]), graph.scalar(1)]);
  const range = graph.node("Range", [graph.scalar(0), frames, graph.scalar(1)]);
  const positions = graph.node("Unsqueeze", [
    graph.node("Cast", [range], { to: 1 }),
    graph.ints(1),
  ]);
  const turn = turns(graph, positions, weights.floats("/rotary_emb/Cast_1_output_0"));

  let normed = norm(graph, "norm", sum, weights.floats("layers.0.input_layernorm.weight"));
  for (let layer = 0; layer < LAYERS; layer++) {
    const name = `layer.${layer}`;
    const path = `/layers.${layer}`;
    const joined = dense(
      graph,
      `${name}.self.in`,
      normed,
      queriesKeysValues(weights, `${path}/self_attn`, 1),
    );
    const [q = "", k = "", v = ""] = graph.nodes("Split", 3, [joined], { axis: -1 });
    const heard = graph.runtimeNode(
      "MultiHeadAttention",
      [rotate(graph, q, turn), rotate(graph, k, turn), v],
      { num_heads: HEADS, scale: { float: ATTENTION_SCALE } },
    );
    const given = dense(graph, `${name}.self.out`, heard, {
      matrices: [{ matrix: weights.matrix(`${path}/self_attn/dense`) }],
    });
    const behind = addAndNorm(
      graph,
      `${name}.self.norm`,
      [sum, given],
      weights.floats(`layers.${layer}.post_attention_layernorm.weight`),
    );
    const wide = dense(graph, `${name}.mlp.up`, behind.normed, {
      matrices: [{ matrix: weights.matrix(`${path}/mlp/fc1`) }],
      bias: weights.floats(`layers.${layer}.mlp.fc1.bias`),
    });
    const narrow = dense(graph, `${name}.mlp.down`, graph.runtimeNode("Gelu", [wide]), {
      matrices: [{ matrix: weights.matrix(`${path}/mlp/fc2`) }],
      bias: weights.floats(`layers.${layer}.mlp.fc2.bias`),
    });
    const next =
      layer + 1 < LAYERS ? `layers.${layer + 1}.input_layernorm.weight` : "layer_norm.weight";
    ({ sum, normed } = addAndNorm(
      graph,
      `${name}.norm`,
      [behind.sum, narrow],
      weights.floats(next),
    ));
  }
  memory(graph, decoder, normed);
  return graph.finish();
}

/** Three convolutions: a frame for each 384 samples. [1, frames, WIDTH]. */
function soundFrames(graph: GraphBuilder, weights: MoonshineWeights, samples: Value): Value {
  const first = graph.node(
    "Conv",
    [graph.node("Unsqueeze", [samples, graph.ints(1)]), kernel(graph, weights, "conv1")],
    { strides: [64] },
  );
  const bounded = graph.node("Tanh", [first]);
  const flat = graph.node("Reshape", [bounded, graph.ints(0, 1, -1)]);
  const even = graph.node(
    "InstanceNormalization",
    [flat, graph.floats("group.one", [1], [1]), graph.floats("group.zero", [1], [0])],
    { epsilon: { float: GROUP_EPSILON } },
  );
  const group = graph.node("Reshape", [even, graph.node("Shape", [bounded])]);
  const scaled = graph.node("Mul", [
    group,
    graph.floats("group.scale", [WIDTH, 1], weights.floats("onnx::Mul_1488")),
  ]);
  const moved = graph.node("Add", [
    scaled,
    graph.floats("group.offset", [WIDTH, 1], weights.floats("onnx::Add_1489")),
  ]);
  const convolved = (input: Value, name: string, stride: number) => {
    const bias = weights.floats(`${name}.bias`);
    const inputs = [
      input,
      kernel(graph, weights, name),
      graph.floats(`${name}.bias`, [bias.length], bias),
    ];
    return graph.runtimeNode("Gelu", [graph.node("Conv", inputs, { strides: [stride] })]);
  };
  const third = convolved(convolved(moved, "conv2", 3), "conv3", 2);
  return graph.node("Transpose", [third], { perm: [0, 2, 1] });
}

/** A convolution's kernel: bytes, scaled and moved back to floats when the graph is loaded. */
function kernel(graph: GraphBuilder, weights: MoonshineWeights, name: string): Value {
  const { dims, rawData } = weights.tensor(`${name}.weight_quantized`);
  if (!rawData) throw new Error(`The weights ${name} are no bytes.`);
  const bytes = graph.constant(name, "int8", dims, rawData);
  const scale = graph.floats(`${name}.scale`, [1], weights.floats(`${name}.weight_scale`));
  const offset = graph.floats(`${name}.offset`, [1], weights.floats(`${name}.weight_zero_point`));
  const scaled = graph.node("Mul", [graph.node("Cast", [bytes], { to: 1 }), scale]);
  return graph.node("Add", [scaled, offset]);
}

function memory(graph: GraphBuilder, decoder: MoonshineWeights, encoded: Value): void {
  const layers = Array.from({ length: LAYERS }, (_, layer) => layer);
  const matrixOf = (layer: number, which: string) =>
    decoder.matrix(`/model/decoder/layers.${layer}/encoder_attn/${which}`);
  const joined = dense(graph, "memory", encoded, {
    matrices: [
      ...layers.map((layer) => ({ matrix: matrixOf(layer, "k_proj"), times: ATTENTION_SCALE })),
      ...layers.map((layer) => ({ matrix: matrixOf(layer, "v_proj") })),
    ],
  });
  const [k = "", v = ""] = graph.nodes(
    "Split",
    2,
    [joined, graph.ints(LAYERS * WIDTH, LAYERS * WIDTH)],
    {
      axis: -1,
    },
  );
  const keyRows = graph.node("Reshape", [k, graph.ints(-1, LAYERS * WIDTH)]);
  const keyColumns = graph.node("Transpose", [keyRows], { perm: [1, 0] });
  const keys = graph.node("Reshape", [keyColumns, graph.ints(LAYERS, HEADS, HEAD_WIDTH, -1)]);
  const valueRows = graph.node("Reshape", [v, graph.ints(-1, LAYERS * HEADS, HEAD_WIDTH)]);
  const byHead = graph.node("Transpose", [valueRows], { perm: [1, 0, 2] });
  const values = graph.node("Reshape", [byHead, graph.ints(LAYERS, HEADS, -1, HEAD_WIDTH)]);
  graph.output(keys, "memory_keys", "float32", [LAYERS, HEADS, HEAD_WIDTH, "frames"]);
  graph.output(values, "memory_values", "float32", [LAYERS, HEADS, "frames", HEAD_WIDTH]);
}
