import { GraphBuilder } from "@greenroom/onnx";
import { ATTENTION_SCALE, dense, HEAD_WIDTH, HEADS, LAYERS, WIDTH } from "./moonshine-layers.ts";
import type { MoonshineWeights } from "./moonshine-weights.ts";

/** What the encoder's graph calls its output: [1, frames, WIDTH]. */
const ENCODED = "last_hidden_state";

/**
 * The encoder as it is, and behind it what the decoder's layers ask of the sound: keys, turned so
 * that they are multiplied as they lie and scaled already, and values, layer upon layer. So the
 * decoder is one graph: the first step needs no branch of its own to work them out.
 *
 * Written anew like the decoder (fused attention and norms, one product for queries, keys and
 * values), the encoder itself was a tenth slower: its time goes into large products either way.
 */
export function encoderGraph(encoder: MoonshineWeights, decoder: MoonshineWeights): Uint8Array {
  const graph = GraphBuilder.goingOnFrom(encoder.model, "encoder");
  const layers = Array.from({ length: LAYERS }, (_, layer) => layer);
  const matrixOf = (layer: number, which: string) =>
    decoder.matrix(`/model/decoder/layers.${layer}/encoder_attn/${which}`);
  const joined = dense(graph, "memory", ENCODED, {
    matrices: [
      ...layers.map((layer) => ({ matrix: matrixOf(layer, "k_proj"), times: ATTENTION_SCALE })),
      ...layers.map((layer) => ({ matrix: matrixOf(layer, "v_proj") })),
    ],
  });
  const half = LAYERS * WIDTH;
  const [k = "", v = ""] = graph.nodes("Split", 2, [joined, graph.ints(half, half)], { axis: -1 });
  const keyRows = graph.node("Reshape", [k, graph.ints(-1, half)]);
  const keyColumns = graph.node("Transpose", [keyRows], { perm: [1, 0] });
  const keys = graph.node("Reshape", [keyColumns, graph.ints(LAYERS, HEADS, HEAD_WIDTH, -1)]);
  const valueRows = graph.node("Reshape", [v, graph.ints(-1, LAYERS * HEADS, HEAD_WIDTH)]);
  const byHead = graph.node("Transpose", [valueRows], { perm: [1, 0, 2] });
  const values = graph.node("Reshape", [byHead, graph.ints(LAYERS, HEADS, -1, HEAD_WIDTH)]);
  graph.output(keys, "memory_keys", "float32", [LAYERS, HEADS, HEAD_WIDTH, "frames"]);
  graph.output(values, "memory_values", "float32", [LAYERS, HEADS, "frames", HEAD_WIDTH]);
  return graph.finish();
}
