import { END_TOKEN, START_TOKEN, type Encoded, type NextToken } from "./acoustic-model.ts";
import type { DecodedTokens } from "./decode.ts";
import { listeningRows } from "./attention-scores.ts";
import type { BiasState, TokenBias } from "./token-bias.ts";

export interface LiftOptions {
  readonly maxTokens: number;
  readonly bias: TokenBias;
  /** Hypotheses that are followed side by side. */
  readonly width: number;
  readonly signal: AbortSignal;
}

interface Hypothesis {
  readonly ids: readonly number[];
  readonly probabilities: readonly number[];
  readonly attention: readonly Float32Array[];
  /** What the model thinks of it, and what the bias adds, nats. */
  readonly logProbability: number;
  readonly bonus: number;
  readonly state: BiasState;
  readonly token: number;
  /** The row of the step before that it goes on from. */
  readonly row: number;
}

/** A listed token this much less likely than the likeliest is not what was said, nats. */
const REACH = 10;

/**
 * Writes down an utterance with a small beam in which listed terms are lifted. A greedy search is no
 * use for that: what it begins it cannot take back, and so "in Terraform" became "into a form".
 *
 * @throws the signal's reason, between two tokens.
 */
export async function decodeLifted(
  encoded: Encoded,
  { maxTokens, bias, width, signal }: LiftOptions,
): Promise<DecodedTokens> {
  const decoding = encoded.begin();
  let beam: Hypothesis[] = [newHypothesis(bias)];
  const complete: Hypothesis[] = [];
  for (let length = 0; length < maxTokens; length++) {
    signal.throwIfAborted();
    const tokens = beam.map(({ token }) => token);
    const rows = beam.map(({ row }) => row);
    const next = await decoding.step(tokens, length === 0 ? undefined : rows);
    const grown = beam.flatMap((hypothesis, row) => {
      const following = next[row];
      return following ? grow(hypothesis, following, row) : [];
    });
    grown.sort((a, b) => total(b) - total(a));
    const best = grown.slice(0, width);
    complete.push(...best.filter(({ token }) => token === END_TOKEN));
    beam = best.filter(({ token }) => token !== END_TOKEN);
    const done = complete.length >= width && perToken(complete) >= perToken(beam);
    if (beam.length === 0 || done) break;
  }
  const ended = complete.length > 0;
  const found = ended ? complete : beam;
  const best = found.find((one) => perToken([one]) === perToken(found));
  const { ids, probabilities, attention } = best ?? newHypothesis(bias);
  return { ids, probabilities, attention, ended };
}

function newHypothesis(bias: TokenBias): Hypothesis {
  return {
    ids: [],
    probabilities: [],
    attention: [],
    logProbability: 0,
    bonus: 0,
    state: bias.start(),
    token: START_TOKEN,
    row: 0,
  };
}

/** The best of these. A sum would prefer the shortest text, and that is none at all. */
function perToken(some: readonly Hypothesis[]): number {
  return Math.max(...some.map((one) => total(one) / (one.ids.length + 1)));
}

function total({ logProbability, bonus }: Hypothesis): number {
  return logProbability + bonus;
}

/** Every way on: the tokens that the model finds likely, and the listed ones within reach. */
function grow(hypothesis: Hypothesis, next: NextToken, row: number): Hypothesis[] {
  const boosts = hypothesis.state.boosts();
  const likely = new Map<number, number>();
  next.ids.forEach((id, rank) => likely.set(id, next.logProbabilities[rank] ?? -Infinity));
  const least = (next.logProbabilities[0] ?? 0) - REACH;
  for (const id of boosts.keys()) {
    const logProbability = next.logProbabilityOf(id);
    if (logProbability > least) likely.set(id, logProbability);
  }
  const listened = listeningRows(next.attention);
  return [...likely].map(([id, logProbability]) => {
    const state = hypothesis.state.next(id);
    const written = id !== END_TOKEN;
    return {
      ids: written ? [...hypothesis.ids, id] : hypothesis.ids,
      probabilities: written
        ? [...hypothesis.probabilities, Math.exp(logProbability)]
        : hypothesis.probabilities,
      attention: written ? [...hypothesis.attention, listened] : hypothesis.attention,
      logProbability: hypothesis.logProbability + logProbability,
      bonus: hypothesis.bonus + (boosts.get(id) ?? 0) - state.debt,
      state,
      token: id,
      row,
    };
  });
}
