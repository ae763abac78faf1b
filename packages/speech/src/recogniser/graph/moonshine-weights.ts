import {
  decodeModel,
  elementTypes,
  type GraphProto,
  type ModelProto,
  type NodeProto,
  type TensorProto,
} from "@greenroom/onnx";
import { withSignedProducts } from "./signed-products.ts";

/** How the bytes of weights are to be read. */
export type Signedness = "signed" | "unsigned";

/** A quantized matrix [inputs, outputs] of bytes: value = (byte - zeroPoint) * scale. */
export interface QuantizedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly type: "uint8" | "int8";
  readonly bytes: Uint8Array;
  /** The bits of one more such byte. */
  readonly zeroPoint: number;
  readonly scale: number;
}

/** The weights of one of Moonshine's graphs, found by the names of the layers that use them. */
export class MoonshineWeights {
  readonly model: ModelProto;
  readonly #tensors: ReadonlyMap<string, TensorProto>;
  readonly #nodes: ReadonlyMap<string, NodeProto>;

  readonly signedness: Signedness;

  /**
   * @param signedness what the weights of products are to be, whatever they are in the file.
   * @throws where `file` is no ONNX model.
   */
  constructor(file: Uint8Array, signedness: Signedness) {
    const model = decodeModel(file);
    this.model = signedness === "signed" ? withSignedProducts(model) : model;
    this.signedness = signedness;
    const graphs = withSubgraphs(this.model.graph);
    this.#tensors = new Map(
      graphs.flatMap(({ initializer }) => initializer.map((tensor) => [tensor.name, tensor])),
    );
    this.#nodes = new Map(graphs.flatMap(({ node }) => node.map((one) => [one.name, one])));
  }

  /** The tensor of this name. @throws where there is none. */
  tensor(name: string): TensorProto {
    const tensor = this.#tensors.get(name);
    if (!tensor) throw new Error(`The weights hold no ${name}.`);
    return tensor;
  }

  /** Its values, where they are floats. */
  floats(name: string): Float32Array {
    return floatsOf(this.tensor(name));
  }

  /** The matrix that the layer `path` multiplies with, such as `/layers.0/self_attn/q_proj`. */
  matrix(path: string): QuantizedMatrix {
    const [, weight = "", , zeroPoint = ""] = this.#inputsOf(`${path}/MatMul_quant`);
    const [, scale = ""] = this.#inputsOf(`${path}/MatMul_quant_scales_mul`);
    return this.quantized(weight, scale, zeroPoint);
  }

  quantized(weight: string, scale: string, zeroPoint: string): QuantizedMatrix {
    const { dims, rawData, name, dataType } = this.tensor(weight);
    const [rows, columns] = dims;
    if (rows === undefined || columns === undefined || rawData?.length !== rows * columns) {
      throw new Error(`The weights ${name} are no matrix of bytes.`);
    }
    const zero = this.tensor(zeroPoint);
    return {
      rows,
      columns,
      type: dataType === elementTypes.int8 ? "int8" : "uint8",
      bytes: rawData,
      zeroPoint: zero.rawData?.[0] ?? zero.int32Data?.[0] ?? 0,
      scale: floatsOf(this.tensor(scale))[0] ?? 1,
    };
  }

  #inputsOf(name: string): readonly string[] {
    const node = this.#nodes.get(name);
    if (!node) throw new Error(`The graph has no node ${name}.`);
    return node.input;
  }
}

function withSubgraphs(graph: GraphProto): GraphProto[] {
  const inner = graph.node.flatMap(({ attribute }) => attribute.flatMap(({ g }) => (g ? [g] : [])));
  return [graph, ...inner.flatMap(withSubgraphs)];
}

function floatsOf({ name, rawData, floatData }: TensorProto): Float32Array {
  if (floatData && floatData.length > 0) return Float32Array.from(floatData);
  if (!rawData || rawData.length % 4 !== 0) throw new Error(`The weights ${name} are no floats.`);
  return new Float32Array(new Uint8Array(rawData).buffer);
}
