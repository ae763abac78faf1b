import { gramSize, type TurnFeatures } from "@greenroom/metrics/tellings";

export interface Case {
  readonly features: TurnFeatures;
  /** Which class it is of. */
  readonly kind: number;
}

export interface Softmax {
  readonly gramWeights: Float32Array;
  readonly denseWeights: Float32Array;
  readonly bias: number[];
}

/** Cases that a step is made by: all of them at once took twenty times as long and did no better. */
const BATCH = 256;
const ROUNDS = 12;
/** The first step's; it falls to nothing. */
const RATE = 0.05;
/** Weights are held small, so that no single word decides. */
const DECAY = 0.00005;
/** Cases stand by their kinds: each round takes them so far apart. A prime, so that each comes once. */
const STRIDE = 7919;
/** Class 0 is by far the most frequent; the others count so much more, each. */
const WEIGHT_OF_RARE = 2;

/** A softmax over dense numbers and grams, by Adam. Deterministic. */
export function learnSoftmax(
  cases: readonly Case[],
  grams: readonly string[],
  classes: number,
  width: number,
): Softmax {
  const rowOf = new Map(grams.map((gram, row) => [gram, width + row]));
  const inputs = cases.map(({ features, kind }) => {
    const rows: number[] = [];
    const values: number[] = [];
    for (const [row, value] of features.dense.entries()) {
      if (value === 0) continue;
      rows.push(row);
      values.push(value);
    }
    const size = gramSize(features.grams.length);
    for (const gram of features.grams) {
      const row = rowOf.get(gram);
      if (row === undefined) continue;
      rows.push(row);
      values.push(size);
    }
    rows.push(width + grams.length);
    values.push(1);
    return { rows: Int32Array.from(rows), values: Float32Array.from(values), kind };
  });
  const count = (width + grams.length + 1) * classes;
  const weights = new Float32Array(count);
  const gradient = new Float32Array(count);
  const mean = new Float32Array(count);
  const square = new Float32Array(count);
  const sums = new Float64Array(classes);
  const batches = Math.ceil(inputs.length / BATCH);
  for (let step = 1; step <= ROUNDS * batches; step++) {
    gradient.fill(0);
    const from = ((step - 1) % batches) * BATCH;
    const to = Math.min(inputs.length, from + BATCH);
    for (let at = from; at < to; at++) {
      const input = inputs[(at * STRIDE) % inputs.length];
      if (!input) continue;
      const { rows, values, kind } = input;
      sums.fill(0);
      for (let i = 0; i < rows.length; i++) {
        const base = (rows[i] ?? 0) * classes;
        for (let c = 0; c < classes; c++)
          sums[c] = (sums[c] ?? 0) + (values[i] ?? 0) * (weights[base + c] ?? 0);
      }
      const most = Math.max(...sums);
      let all = 0;
      for (let c = 0; c < classes; c++) all += sums[c] = Math.exp((sums[c] ?? 0) - most);
      const weight = (kind === 0 ? 1 : WEIGHT_OF_RARE) / (to - from);
      for (let c = 0; c < classes; c++)
        sums[c] = weight * ((sums[c] ?? 0) / all - (c === kind ? 1 : 0));
      for (let i = 0; i < rows.length; i++) {
        const base = (rows[i] ?? 0) * classes;
        for (let c = 0; c < classes; c++)
          gradient[base + c] = (gradient[base + c] ?? 0) + (values[i] ?? 0) * (sums[c] ?? 0);
      }
    }
    const rate = RATE * (1 - (step - 1) / (ROUNDS * batches));
    for (let at = 0; at < count; at++) {
      const slope = (gradient[at] ?? 0) + DECAY * (weights[at] ?? 0);
      const m = (mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope);
      const v = (square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope);
      const change = (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - change;
    }
  }
  return {
    denseWeights: weights.slice(0, width * classes),
    gramWeights: weights.slice(width * classes, (width + grams.length) * classes),
    bias: Array.from(weights.subarray((width + grams.length) * classes)),
  };
}
