import { loadWeights, type WeightSource } from "../../weights.ts";
import { decoderStepGraph } from "./decoder-step.ts";
import { encoderGraph } from "./encoder.ts";
import { MoonshineWeights } from "./moonshine-weights.ts";

/** The files of Moonshine's two graphs as this product runs them. */
export interface EditedGraphs {
  readonly encoder: Uint8Array;
  readonly step: Uint8Array;
}

/**
 * Writes both graphs from the pinned weights.
 *
 * @throws EngineError `weights_missing` or `weights_mismatch`.
 */
export async function buildGraphs(source: WeightSource = {}): Promise<EditedGraphs> {
  const encoder = new MoonshineWeights(await loadWeights("moonshineEncoder", source));
  const decoder = new MoonshineWeights(await loadWeights("moonshineDecoder", source));
  return { encoder: encoderGraph(encoder, decoder), step: decoderStepGraph(decoder) };
}
