import { InferenceSession } from "onnxruntime-node";
import type { GraphFile } from "./kept-graphs.ts";

/**
 * Opens a graph that runs on one thread.
 *
 * @throws where the graph is none.
 */
export function openSession(
  graph: GraphFile,
  more: InferenceSession.SessionOptions = {},
): Promise<InferenceSession> {
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1, ...more };
  // Two signatures, one call each.
  return typeof graph === "string"
    ? InferenceSession.create(graph, options)
    : InferenceSession.create(graph, options);
}
