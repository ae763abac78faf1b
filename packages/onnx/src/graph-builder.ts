import {
  attributeTypes,
  encodeModel,
  type AttributeProto,
  type ElementType,
  type ModelProto,
  elementTypes,
  type NodeProto,
  type TensorProto,
  type ValueProto,
} from "./onnx-proto.ts";

/** The name of a value in a graph: an input, a constant or what a node gave. */
export type Value = string;
/** Integers, unless said to be a float. */
export type Attributes = Readonly<Record<string, number | readonly number[] | { float: number }>>;
type Dim = number | string;

const OPSET = 17;
const IR_VERSION = 8;
const MICROSOFT = "com.microsoft";

/** Writes a graph node by node. Nodes are named after their order, so equal calls give equal bytes. */
export class GraphBuilder {
  readonly #name: string;
  readonly #nodes: NodeProto[] = [];
  readonly #constants = new Map<string, TensorProto>();
  readonly #inputs: ValueProto[] = [];
  readonly #outputs: ValueProto[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** Begins with all nodes, constants and inputs of a model, and none of its outputs. */
  static goingOnFrom({ graph }: ModelProto, name: string): GraphBuilder {
    const builder = new GraphBuilder(name);
    builder.#nodes.push(...graph.node);
    builder.#inputs.push(...graph.input);
    for (const tensor of graph.initializer) builder.#constants.set(tensor.name, tensor);
    return builder;
  }

  /** @param dims a number, or a name for a size that is known at run time only. */
  input(name: string, type: ElementType, dims: readonly Dim[]): Value {
    this.#inputs.push(valueProto(name, type, dims));
    return name;
  }

  /** @param dims as those of an input. */
  output(value: Value, name: string, type: ElementType, dims: readonly Dim[]): void {
    this.#nodes.push(nodeProto("Identity", [value], [name], {}));
    this.#outputs.push(valueProto(name, type, dims));
  }

  /** Bytes as they lie in memory, little endian, row-major. */
  constant(name: string, type: ElementType, dims: readonly number[], data: Uint8Array): Value {
    if (this.#constants.has(name)) throw new Error(`The graph has two constants ${name}.`);
    this.#constants.set(name, {
      name,
      dims: [...dims],
      dataType: elementTypes[type],
      rawData: data,
    });
    return name;
  }

  floats(name: string, dims: readonly number[], values: ArrayLike<number>): Value {
    return this.constant(name, "float32", dims, bytesOf(Float32Array.from(values)));
  }

  /** A shape or a list of indices; the same list is stored once. */
  ints(...values: readonly number[]): Value {
    const name = `ints(${values.join(",")})`;
    if (this.#constants.has(name)) return name;
    const data = bytesOf(BigInt64Array.from(values, BigInt));
    return this.constant(name, "int64", [values.length], data);
  }

  /** One whole number that is no list. */
  scalar(value: number): Value {
    const name = `int(${value})`;
    if (this.#constants.has(name)) return name;
    return this.constant(name, "int64", [], bytesOf(BigInt64Array.of(BigInt(value))));
  }

  /** A node of the standard operators with one output. */
  node(operator: string, inputs: readonly Value[], attributes: Attributes = {}): Value {
    const [output] = this.nodes(operator, 1, inputs, attributes);
    if (output === undefined) throw new Error("A node has an output.");
    return output;
  }

  /** A node of the standard operators with several outputs. */
  nodes(
    operator: string,
    outputs: number,
    inputs: readonly Value[],
    attributes: Attributes = {},
    domain = "",
  ): Value[] {
    const stem = `${operator}.${this.#nodes.length}`;
    const names = Array.from({ length: outputs }, (_, index) => `${stem}:${index}`);
    this.#nodes.push(nodeProto(operator, inputs, names, attributes, domain));
    return names;
  }

  /** A node of ONNX Runtime's own operators with one output. */
  runtimeNode(operator: string, inputs: readonly Value[], attributes: Attributes = {}): Value {
    const [output] = this.nodes(operator, 1, inputs, attributes, MICROSOFT);
    if (output === undefined) throw new Error("A node has an output.");
    return output;
  }

  /** The model's file. */
  finish(): Uint8Array {
    return encodeModel({
      irVersion: IR_VERSION,
      producerName: "greenroom",
      opsetImport: [
        { domain: "", version: OPSET },
        { domain: MICROSOFT, version: 1 },
      ],
      graph: {
        name: this.#name,
        node: this.#nodes,
        initializer: [...this.#constants.values()],
        input: this.#inputs,
        output: this.#outputs,
      },
    });
  }
}

function bytesOf(array: Float32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function nodeProto(
  opType: string,
  input: readonly Value[],
  output: readonly Value[],
  attributes: Attributes,
  domain = "",
): NodeProto {
  return {
    opType,
    name: output[0] ?? "",
    domain,
    input: [...input],
    output: [...output],
    attribute: Object.entries(attributes).map(([name, value]) => attributeProto(name, value)),
  };
}

function attributeProto(name: string, value: Attributes[string]): AttributeProto {
  if (typeof value === "number") return { name, type: attributeTypes.int, i: value };
  if ("float" in value) return { name, type: attributeTypes.float, f: value.float };
  return { name, type: attributeTypes.ints, ints: [...value] };
}

function valueProto(name: string, type: ElementType, dims: readonly Dim[]): ValueProto {
  const dim = dims.map((size) =>
    typeof size === "number" ? { dimValue: size } : { dimParam: size },
  );
  return { name, type: { tensorType: { elemType: elementTypes[type], shape: { dim } } } };
}
