import protobuf from "protobufjs/light.js";
import { z } from "zod";

/**
 * The parts of ONNX's protobuf schema (version 1 of the file format) that read the pinned weights
 * and write graphs for ONNX Runtime.
 */
const root = protobuf.Root.fromJSON({
  nested: {
    ModelProto: {
      fields: {
        irVersion: { type: "int64", id: 1 },
        producerName: { type: "string", id: 2 },
        graph: { type: "GraphProto", id: 7 },
        opsetImport: { rule: "repeated", type: "OperatorSetIdProto", id: 8 },
      },
    },
    OperatorSetIdProto: {
      fields: { domain: { type: "string", id: 1 }, version: { type: "int64", id: 2 } },
    },
    GraphProto: {
      fields: {
        node: { rule: "repeated", type: "NodeProto", id: 1 },
        name: { type: "string", id: 2 },
        initializer: { rule: "repeated", type: "TensorProto", id: 5 },
        input: { rule: "repeated", type: "ValueInfoProto", id: 11 },
        output: { rule: "repeated", type: "ValueInfoProto", id: 12 },
      },
    },
    NodeProto: {
      fields: {
        input: { rule: "repeated", type: "string", id: 1 },
        output: { rule: "repeated", type: "string", id: 2 },
        name: { type: "string", id: 3 },
        opType: { type: "string", id: 4 },
        attribute: { rule: "repeated", type: "AttributeProto", id: 5 },
        domain: { type: "string", id: 7 },
      },
    },
    AttributeProto: {
      fields: {
        name: { type: "string", id: 1 },
        f: { type: "float", id: 2 },
        i: { type: "int64", id: 3 },
        t: { type: "TensorProto", id: 5 },
        g: { type: "GraphProto", id: 6 },
        ints: { rule: "repeated", type: "int64", id: 8 },
        type: { type: "int32", id: 20 },
      },
    },
    TensorProto: {
      fields: {
        dims: { rule: "repeated", type: "int64", id: 1 },
        dataType: { type: "int32", id: 2 },
        floatData: { rule: "repeated", type: "float", id: 4, options: { packed: true } },
        int32Data: { rule: "repeated", type: "int32", id: 5, options: { packed: true } },
        int64Data: { rule: "repeated", type: "int64", id: 7, options: { packed: true } },
        name: { type: "string", id: 8 },
        rawData: { type: "bytes", id: 9 },
      },
    },
    ValueInfoProto: {
      fields: { name: { type: "string", id: 1 }, type: { type: "TypeProto", id: 2 } },
    },
    TypeProto: { fields: { tensorType: { type: "TensorTypeProto", id: 1 } } },
    TensorTypeProto: {
      fields: {
        elemType: { type: "int32", id: 1 },
        shape: { type: "TensorShapeProto", id: 2 },
      },
    },
    TensorShapeProto: { fields: { dim: { rule: "repeated", type: "DimensionProto", id: 1 } } },
    DimensionProto: {
      fields: { dimValue: { type: "int64", id: 1 }, dimParam: { type: "string", id: 2 } },
    },
  },
});
const modelType = root.lookupType("ModelProto");

/** ONNX's numbers of element types. */
export const elementTypes = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7 } as const;
export type ElementType = keyof typeof elementTypes;
/** ONNX's numbers of attribute types. */
export const attributeTypes = { float: 1, int: 2, ints: 7 } as const;

export interface TensorProto {
  name: string;
  dims: number[];
  dataType: number;
  rawData?: Uint8Array | undefined;
  floatData?: number[] | undefined;
  int32Data?: number[] | undefined;
  int64Data?: number[] | undefined;
}

export interface AttributeProto {
  name: string;
  type?: number | undefined;
  f?: number | undefined;
  i?: number | undefined;
  t?: TensorProto | undefined;
  g?: GraphProto | undefined;
  ints?: number[] | undefined;
}

export interface NodeProto {
  opType: string;
  name: string;
  domain: string;
  input: string[];
  output: string[];
  attribute: AttributeProto[];
}

export interface ValueProto {
  name: string;
  type: { tensorType: { elemType: number; shape?: { dim: DimensionProto[] } | undefined } };
}

interface DimensionProto {
  dimValue?: number | undefined;
  dimParam?: string | undefined;
}

export interface GraphProto {
  name: string;
  node: NodeProto[];
  initializer: TensorProto[];
  input: ValueProto[];
  output: ValueProto[];
}

export interface ModelProto {
  irVersion: number;
  producerName: string;
  opsetImport: { domain: string; version: number }[];
  graph: GraphProto;
}

const numbers = z.array(z.number());
const tensorSchema: z.ZodType<TensorProto> = z.object({
  name: z.string().default(""),
  dims: numbers.default([]),
  dataType: z.number(),
  rawData: z.custom<Uint8Array>((value) => value instanceof Uint8Array).optional(),
  floatData: numbers.optional(),
  int32Data: numbers.optional(),
  int64Data: numbers.optional(),
});
const attributeSchema: z.ZodType<AttributeProto> = z.object({
  name: z.string(),
  type: z.number().optional(),
  f: z.number().optional(),
  i: z.number().optional(),
  t: tensorSchema.optional(),
  g: z.lazy(() => graphSchema).optional(),
  ints: numbers.optional(),
});
const nodeSchema: z.ZodType<NodeProto> = z.object({
  opType: z.string(),
  name: z.string().default(""),
  domain: z.string().default(""),
  input: z.array(z.string()).default([]),
  output: z.array(z.string()).default([]),
  attribute: z.array(attributeSchema).default([]),
});
const dimensionSchema = z.object({
  dimValue: z.number().optional(),
  dimParam: z.string().optional(),
});
const shapeSchema = z.object({ dim: z.array(dimensionSchema).default([]) });
const valueSchema: z.ZodType<ValueProto> = z.object({
  name: z.string(),
  type: z.object({
    tensorType: z.object({ elemType: z.number(), shape: shapeSchema.optional() }),
  }),
});
const graphSchema: z.ZodType<GraphProto> = z.object({
  name: z.string().default(""),
  node: z.array(nodeSchema).default([]),
  initializer: z.array(tensorSchema).default([]),
  input: z.array(valueSchema).default([]),
  output: z.array(valueSchema).default([]),
});
const modelSchema: z.ZodType<ModelProto> = z.object({
  irVersion: z.number(),
  producerName: z.string().default(""),
  opsetImport: z.array(z.object({ domain: z.string().default(""), version: z.number() })),
  graph: graphSchema,
});

/**
 * Reads a model. Tensors' bytes are views of `file`; integers beyond 2^53 are not exact.
 *
 * @throws where it is no ONNX model.
 */
export function decodeModel(file: Uint8Array): ModelProto {
  const message = modelType.decode(file);
  return modelSchema.parse(modelType.toObject(message, { longs: Number }));
}

/** Writes a model: the same model gives the same bytes. */
export function encodeModel(model: ModelProto): Uint8Array {
  return modelType.encode(modelType.fromObject(model)).finish();
}
