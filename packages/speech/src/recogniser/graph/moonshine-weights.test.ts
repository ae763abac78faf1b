import {
  decodeModel,
  elementTypes,
  encodeModel,
  GraphBuilder,
  type NodeProto,
} from "@greenroom/onnx";
import { describe, expect, test } from "vitest";
import { dense } from "./moonshine-layers.ts";
import { MoonshineWeights } from "./moonshine-weights.ts";
import { withSignedProducts } from "./signed-products.ts";

/** A layer as the quantized files have it: a product of integers, and its scale beside it. */
function layer(path: string, bytes: readonly number[], [zeroPoint, scale]: [number, number]) {
  const graph = new GraphBuilder("layers");
  graph.constant(`${path}.w`, "uint8", [2, bytes.length / 2], Uint8Array.from(bytes));
  graph.constant(`${path}.z`, "uint8", [], Uint8Array.of(zeroPoint));
  graph.floats(`${path}.s`, [], [scale]);
  const { graph: made, ...model } = decodeModel(graph.finish());
  const node = (opType: string, name: string, input: string[]): NodeProto => ({
    name,
    input,
    opType,
    domain: "",
    output: [`${name}:0`],
    attribute: [],
  });
  const nodes = [
    node("MatMulInteger", `${path}/MatMul_quant`, ["x", `${path}.w`, "xz", `${path}.z`]),
    node("Mul", `${path}/MatMul_quant_scales_mul`, ["xs", `${path}.s`]),
  ];
  return { ...model, graph: { ...made, node: nodes } };
}

describe("a layer's matrix", () => {
  test("is found by the layer's name", () => {
    const weights = new MoonshineWeights(
      encodeModel(layer("/q", [1, 2, 3, 4], [7, 0.5])),
      "unsigned",
    );
    const { bytes, ...matrix } = weights.matrix("/q");
    expect(matrix).toEqual({ rows: 2, columns: 2, type: "uint8", zeroPoint: 7, scale: 0.5 });
    expect([...bytes]).toEqual([1, 2, 3, 4]);
    expect(() => weights.matrix("/k")).toThrow("/k");
    expect(() => weights.floats("/q.w2")).toThrow("/q.w2");
  });

  test("is found inside the branches of an If as well", () => {
    const inner = layer("/q", [1, 2], [3, 0.25]);
    const branch = { name: "then_branch", type: 5, g: inner.graph };
    const outer = {
      ...inner,
      graph: {
        ...inner.graph,
        initializer: [],
        node: [
          { opType: "If", name: "if", domain: "", input: ["c"], output: [], attribute: [branch] },
        ],
      },
    };
    const weights = new MoonshineWeights(encodeModel(outer), "unsigned");
    expect(weights.matrix("/q")).toMatchObject({ columns: 1, zeroPoint: 3, scale: 0.25 });
  });
});

describe("signed weights", () => {
  test("lie as far from their zero point as unsigned ones", () => {
    const file = encodeModel(layer("/q", [0, 127, 128, 255], [130, 0.5]));
    const { bytes, zeroPoint, type } = new MoonshineWeights(file, "signed").matrix("/q");
    expect(type).toBe("int8");
    const [zero = 0] = new Int8Array([zeroPoint]);
    expect([...new Int8Array(bytes)].map((byte) => byte - zero)).toEqual([-130, -3, -2, 125]);
  });

  test("are those of products alone", () => {
    const plain = layer("/q", [1, 2, 3, 4], [7, 0.5]);
    const { graph } = withSignedProducts(plain);
    const types = graph.initializer.map(({ name, dataType }) => [name, dataType]);
    expect(types).toEqual([
      ["/q.w", elementTypes.int8],
      ["/q.z", elementTypes.int8],
      ["/q.s", elementTypes.float32],
    ]);
    expect(plain.graph.initializer[0]?.dataType).toBe(elementTypes.uint8);
  });
});

test("matrices with scales of their own stand side by side in one product", () => {
  const graph = new GraphBuilder("dense");
  const matrix = (bytes: readonly number[], zeroPoint: number, scale: number) => ({
    rows: 2,
    columns: bytes.length / 2,
    type: "uint8" as const,
    bytes: Uint8Array.from(bytes),
    zeroPoint,
    scale,
  });
  const matrices = [
    { matrix: matrix([1, 2, 3, 4], 9, 0.5) },
    { matrix: matrix([5, 6], 8, 0.25), times: 2 },
  ];
  dense(graph, "d", "x", { matrices, bias: [1, 2, 3] });
  const made = decodeModel(graph.finish()).graph;
  const data = (name: string) =>
    new Uint8Array(made.initializer.find((tensor) => tensor.name === name)?.rawData ?? []);
  expect([...data("d")]).toEqual([1, 2, 5, 3, 4, 6]);
  expect([...data("d.zero_point")]).toEqual([9, 9, 8]);
  expect([...new Float32Array(data("d.scale").buffer)]).toEqual([0.5, 0.5, 0.5]);
  expect([...new Float32Array(data("d.bias").buffer)]).toEqual([1, 2, 3]);
  expect(made.node[0]).toMatchObject({
    opType: "DynamicQuantizeMatMul",
    input: ["x", "d", "d.scale", "d.zero_point", "d.bias"],
  });
});
