import { type AcousticModel, END_TOKEN, START_TOKEN } from "./acoustic-model.ts";

/** What came out of one greedy decode. */
export interface DecodedTokens {
  readonly ids: readonly number[];
  /** Probability of each token among the whole vocabulary, 0 to 1. */
  readonly probabilities: readonly number[];
  /** The model said that the text is complete; `false`: it ran into the limit. */
  readonly ended: boolean;
}

/**
 * Decodes greedily, up to `maxTokens`.
 *
 * @param samples floats at 16 kHz, at least 1600 (fewer crash the graph).
 * @throws the signal's reason, between two tokens.
 */
export async function decodeGreedily(
  model: AcousticModel,
  samples: Float32Array,
  maxTokens: number,
  signal: AbortSignal,
): Promise<DecodedTokens> {
  const decoding = (await model.encode(samples)).begin();
  const ids: number[] = [];
  const probabilities: number[] = [];
  let token = START_TOKEN;
  while (ids.length < maxTokens) {
    signal.throwIfAborted();
    const [next] = await decoding.step([token]);
    token = next?.ids[0] ?? END_TOKEN;
    if (token === END_TOKEN) return { ids, probabilities, ended: true };
    ids.push(token);
    probabilities.push(Math.exp(next?.logProbabilities[0] ?? -Infinity));
  }
  return { ids, probabilities, ended: false };
}
