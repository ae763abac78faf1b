export { GraphBuilder, type Attributes, type Value } from "./graph-builder.ts";
export { type GraphFile, keptGraphs, type GraphsToKeep } from "./kept-graphs.ts";
export {
  decodeModel,
  type ElementType,
  elementTypes,
  encodeModel,
  type GraphProto,
  type ModelProto,
  type NodeProto,
  type TensorProto,
} from "./onnx-proto.ts";
export { openSession } from "./open-session.ts";
