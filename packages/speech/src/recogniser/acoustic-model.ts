/** Moonshine's graphs, edited; one utterance at a time. */
export interface AcousticModel {
  /**
   * Listens to an utterance.
   *
   * @param samples floats at 16 kHz, at least FEWEST_SAMPLES.
   * @throws RangeError where there are fewer.
   */
  encode(samples: Float32Array): Promise<Encoded>;
}

/** An utterance that was listened to. */
export interface Encoded {
  /** Encoder frames: 384 samples, 24 ms each. */
  readonly frames: number;
  /** Starts writing down what was heard; any number of times. */
  begin(): Decoding;
}

export interface Decoding {
  /**
   * Feeds one token to every row (first call: the start token).
   *
   * @param from row i goes on from row `from[i]` of the step before (beam search); without it, each
   *   row from itself.
   * @returns what may come next, row by row.
   */
  step(tokens: readonly number[], from?: readonly number[]): Promise<readonly NextToken[]>;
}

export interface NextToken {
  /** The likeliest next tokens, best first (16 of them). */
  readonly ids: Int32Array;
  /** Their natural-log probabilities over the whole vocabulary. */
  readonly logProbabilities: Float32Array;
  /**
   * Log probability of any token, until the next step is asked for.
   *
   * @throws afterwards.
   */
  logProbabilityOf(id: number): number;
  /**
   * Cross-attention of this step, [layers * heads, frames] row-major, softmaxed: where the model
   * listened while predicting the next token.
   */
  readonly attention: Float32Array;
}

/** Fewer samples than these do not fill the model's convolutions. */
export const FEWEST_SAMPLES = 1_600;
/** The token that begins every text. */
export const START_TOKEN = 1;
/** The token that ends every text. */
export const END_TOKEN = 2;
