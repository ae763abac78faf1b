import { type GraphFile, keptGraphs } from "@greenroom/onnx";
import { sha256Of } from "@greenroom/onnx/weights";
import { EngineError } from "../../engines.ts";
import { loadWeights, packagesFolder, type WeightSource } from "../../weights.ts";
import { decoderStepGraph } from "./decoder-step.ts";
import { encoderGraph } from "./encoder.ts";
import { signedProductsAreExact } from "./exact-products.ts";
import { MoonshineWeights, type Signedness } from "./moonshine-weights.ts";

/**
 * The bytes that the pinned weights must become: they are what was measured and tested. With signed
 * weights a processor that multiplies them exactly is faster by a quarter; the texts are the same.
 */
export const graphPins = {
  signed: {
    encoder: "cc2db00892707e2fc0de98b222e4e503717a416c1778a2f08e17405a90d575f9",
    step: "a29048644ba0afe506d32fdb50207f85789281a0b6afe9ad2b8b3b9ab5d81b2b",
  },
  unsigned: {
    encoder: "f2bfdb1481cd7197a37d59a3012b1e54f9de22108c35c68bb6fa399efcff0b40",
    step: "a4febc6c0777b21cf05392474c2fbb2886ae4f9d649b7ebe07d053f3bac033f5",
  },
} as const;

export type GraphName = keyof (typeof graphPins)[Signedness];
const names = ["encoder", "step"] as const satisfies readonly GraphName[];

export type EditedGraphs = Readonly<Record<GraphName, GraphFile>>;

/**
 * The files of Moonshine's two graphs as this product runs them. They are made from the weights
 * when they are first needed, in half a second, and kept.
 *
 * @param signedness of the weights; by default what this processor is best at.
 * @throws EngineError `weights_missing` or `weights_mismatch`.
 */
export async function editedGraphs(
  source: WeightSource = {},
  signedness?: Signedness,
): Promise<EditedGraphs> {
  const which = signedness ?? ((await signedProductsAreExact()) ? "signed" : "unsigned");
  return keptGraphs<GraphName>({
    model: "moonshine",
    pins: graphPins[which],
    packages: packagesFolder("moonshineDecoder", source),
    build: () => buildGraphs(source, which),
  });
}

/**
 * Writes both graphs from the pinned weights.
 *
 * @throws EngineError `weights_missing`, or `weights_mismatch` where weights or graphs are not the
 *   pinned ones.
 */
export async function buildGraphs(
  source: WeightSource = {},
  signedness: Signedness = "unsigned",
): Promise<Readonly<Record<GraphName, Uint8Array>>> {
  const encoder = new MoonshineWeights(await loadWeights("moonshineEncoder", source), signedness);
  const decoder = new MoonshineWeights(await loadWeights("moonshineDecoder", source), signedness);
  const graphs = { encoder: encoderGraph(encoder, decoder), step: decoderStepGraph(decoder) };
  for (const name of names) {
    if (sha256Of(graphs[name]) === graphPins[signedness][name]) continue;
    throw new EngineError(
      "weights_mismatch",
      `The ${name} made of Moonshine's weights is not the one that was tested. ` +
        "Run npm ci to install the pinned packages again.",
    );
  }
  return graphs;
}
