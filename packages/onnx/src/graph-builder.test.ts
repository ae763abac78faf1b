import { expect, test } from "vitest";
import { GraphBuilder } from "./graph-builder.ts";
import { decodeModel } from "./onnx-proto.ts";

function small(): GraphBuilder {
  const graph = new GraphBuilder("small");
  const input = graph.input("in", "float32", ["rows", 2]);
  const scaled = graph.node("Mul", [input, graph.floats("two", [1], [2])]);
  const [left = "", right = ""] = graph.nodes("Split", 2, [scaled], { axis: -1 });
  const opened = graph.runtimeNode("QuickGelu", [left], { alpha: { float: 0.5 } });
  graph.output(graph.node("Transpose", [opened], { perm: [1, 0] }), "out", "float32", [1, "rows"]);
  graph.output(right, "rest", "float32", ["rows", 1]);
  return graph;
}

test("a graph is read back as it was written", () => {
  const { graph, opsetImport } = decodeModel(small().finish());
  expect(graph.node.map(({ opType }) => opType)).toEqual([
    "Mul",
    "Split",
    "QuickGelu",
    "Transpose",
    "Identity",
    "Identity",
  ]);
  expect(graph.node[1]?.input).toEqual(graph.node[0]?.output);
  expect(graph.node[2]).toMatchObject({
    domain: "com.microsoft",
    attribute: [{ f: 0.5, type: 1 }],
  });
  expect(graph.node[3]?.attribute[0]).toMatchObject({ name: "perm", ints: [1, 0], type: 7 });
  expect(graph.node[1]?.attribute[0]).toMatchObject({ name: "axis", i: -1, type: 2 });
  expect(graph.input.map(({ name }) => name)).toEqual(["in"]);
  expect(graph.input[0]?.type.tensorType).toEqual({
    elemType: 1,
    shape: { dim: [{ dimParam: "rows" }, { dimValue: 2 }] },
  });
  expect(graph.output.map(({ name }) => name)).toEqual(["out", "rest"]);
  expect(graph.initializer[0]).toMatchObject({ name: "two", dims: [1], dataType: 1 });
  expect([...(graph.initializer[0]?.rawData ?? [])]).toEqual([0, 0, 0, 64]);
  expect(opsetImport.map(({ domain }) => domain)).toEqual(["", "com.microsoft"]);
});

test("the same calls give the same bytes", () => {
  expect(small().finish()).toEqual(small().finish());
});

test("a graph that goes on from another keeps all of it but its outputs", () => {
  const before = decodeModel(small().finish());
  const graph = GraphBuilder.goingOnFrom(before, "longer");
  graph.output(graph.node("Tanh", ["out"]), "end", "float32", [1, "rows"]);
  const after = decodeModel(graph.finish()).graph;
  expect(after.node.slice(0, before.graph.node.length)).toEqual(before.graph.node);
  expect(after.initializer).toEqual(before.graph.initializer);
  expect(after.input).toEqual(before.graph.input);
  expect(after.output.map(({ name }) => name)).toEqual(["end"]);
});

test("a list of whole numbers is stored once, and two constants of one name are a mistake", () => {
  const graph = new GraphBuilder("constants");
  expect(graph.ints(1, 2)).toBe(graph.ints(1, 2));
  graph.floats("one", [1], [1]);
  expect(() => graph.floats("one", [1], [1])).toThrow("one");
  expect(decodeModel(graph.finish()).graph.initializer).toHaveLength(2);
});

test("bytes that are no model are refused", () => {
  expect(() => decodeModel(new TextEncoder().encode("no model"))).toThrow("wire type");
  expect(() => decodeModel(new Uint8Array())).toThrow("irVersion");
});
