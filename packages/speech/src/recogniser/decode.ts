import { END_TOKEN, START_TOKEN, type Encoded, type NextToken } from "./acoustic-model.ts";
import { listeningRows } from "./attention-scores.ts";
import type { BiasState, TokenBias } from "./token-bias.ts";

/** A text as it was written down, token by token. */
export interface DecodedTokens {
  readonly ids: readonly number[];
  /** Probability of each token among the whole vocabulary, 0 to 1, without any bias. */
  readonly probabilities: readonly number[];
  /** Where the model listened while it wrote each token; see `listeningRows`. */
  readonly attention: readonly Float32Array[];
  /** The model said that the text is complete; `false`: it ran into the limit. */
  readonly ended: boolean;
}

export interface DecodeOptions {
  readonly maxTokens: number;
  readonly bias?: TokenBias | undefined;
  readonly signal: AbortSignal;
}

/**
 * Writes down an utterance greedily: at each step the token that is likeliest together with its
 * bias, among the few that the model finds likely at all.
 *
 * @throws the signal's reason, between two tokens.
 */
export async function decode(
  encoded: Encoded,
  { maxTokens, bias, signal }: DecodeOptions,
): Promise<DecodedTokens> {
  const decoding = encoded.begin();
  const ids: number[] = [];
  const probabilities: number[] = [];
  const attention: Float32Array[] = [];
  let state = bias?.start();
  let token = START_TOKEN;
  while (ids.length < maxTokens) {
    signal.throwIfAborted();
    const [next] = await decoding.step([token]);
    if (!next) throw new Error("The model gave nothing for a token.");
    const best = likeliest(next, state);
    if (best.id === END_TOKEN) return { ids, probabilities, attention, ended: true };
    ids.push(best.id);
    probabilities.push(best.probability);
    attention.push(listeningRows(next.attention));
    state = state?.next(best.id);
    token = best.id;
  }
  return { ids, probabilities, attention, ended: false };
}

function likeliest(
  next: NextToken,
  bias: BiasState | undefined,
): { readonly id: number; readonly probability: number } {
  const boosts = bias?.boosts();
  let id = END_TOKEN;
  let logProbability = -Infinity;
  let highest = -Infinity;
  next.ids.forEach((candidate, rank) => {
    const own = next.logProbabilities[rank] ?? -Infinity;
    const score = own + (boosts?.get(candidate) ?? 0);
    if (score <= highest) return;
    highest = score;
    id = candidate;
    logProbability = own;
  });
  return { id, probability: Math.exp(logProbability) };
}
