import { DENSE_GAIN } from "@greenroom/metrics/tellings";
import { seeded } from "../tests/bench/support/resample.ts";

/** One stretch, as the network learns from it. */
export interface Example {
  readonly grams: readonly number[];
  readonly dense: Float32Array;
  /** 0 or 1 for each telling. */
  readonly tells: Uint8Array;
}

export interface Network {
  readonly hidden: number;
  /** Rows of `hidden` numbers: one a gram, one an input, one the bias. */
  readonly gramWeights: Float32Array;
  readonly denseWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  /** A row a hidden unit, a column a telling. */
  readonly outWeights: Float32Array;
  readonly outBias: Float32Array;
}

export interface TrainingSizes {
  readonly grams: number;
  readonly dense: number;
  readonly tellings: number;
}

const HIDDEN = 48;
const EPOCHS = 14;
const BATCH = 16;
const RATE = 0.003;
/** Shares left out at random in each step, so that nothing is leaned on alone. */
const LEFT_OUT = { grams: 0.5, dense: 0.1, hidden: 0.3 };
/** Pull of the weights towards zero. */
const DECAY = 1e-3;
const GRAM_DECAY = 1e-2;
/** A gram is seen seldom: its steps are longer, and none is longer than this. */
const GRAM_RATE = 12;
const LONGEST_GRAM_STEP = 0.05;
/** Few stretches tell any one thing: odds begin there. */
const FIRST_BIAS = -2;

/**
 * Trains a network of one hidden layer: grams and meaning in, log odds of each telling out. Adam for
 * what every example touches, AdaGrad for the grams; dropout throughout. The same seed gives the same
 * network.
 */
export function trainNetwork(
  examples: readonly Example[],
  sizes: TrainingSizes,
  seed: number,
): Network {
  const random = seeded(seed);
  const network = freshNetwork(sizes, random);
  const { hiddenBias, denseWeights, outWeights, outBias } = network;
  const dense = adam([denseWeights, outWeights], [hiddenBias, outBias]);
  const stepGrams = gramSteps(network, sizes.grams);
  const steps = EPOCHS * Math.ceil(examples.length / BATCH);
  const order = examples.map((_, at) => at);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).flatMap((at) => examples[at] ?? []);
      const rate = RATE * (1 - step / steps) + 1e-5;
      step += 1;
      dense.clear();
      const gramSums = new Map<number, Float32Array>();
      for (const example of batch)
        learnFrom(network, example, batch.length, dense.gradients, gramSums, random);
      dense.step(rate, step);
      stepGrams(gramSums, rate);
    }
  }
  return network;
}

function freshNetwork(sizes: TrainingSizes, random: () => number): Network {
  const around = () => (random() + random() + random() - 1.5) * 1.2;
  const filled = (size: number, scale: number) =>
    new Float32Array(size).map(() => around() * scale);
  return {
    hidden: HIDDEN,
    gramWeights: filled(sizes.grams * HIDDEN, 0.02),
    denseWeights: filled(sizes.dense * HIDDEN, 0.12),
    hiddenBias: new Float32Array(HIDDEN),
    outWeights: filled(HIDDEN * sizes.tellings, 1 / Math.sqrt(HIDDEN)),
    outBias: new Float32Array(sizes.tellings).fill(FIRST_BIAS),
  };
}

interface Gradients {
  readonly dense: Float32Array;
  readonly out: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly outBias: Float32Array;
}

/** Forward and back through one example: plain loops, since this is all the time that training takes. */
function learnFrom(
  network: Network,
  { grams, dense, tells }: Example,
  batch: number,
  gradients: Gradients,
  gramSums: Map<number, Float32Array>,
  random: () => number,
): void {
  const { gramWeights: E, denseWeights: W, outWeights: V, outBias } = network;
  const H = HIDDEN;
  const L = outBias.length;
  const kept = grams.filter(() => random() >= LEFT_OUT.grams);
  const gramShare = 1 / Math.sqrt(Math.max(1, kept.length));
  const input = dense.map((value) =>
    value === 0 || random() < LEFT_OUT.dense ? 0 : (value * DENSE_GAIN) / (1 - LEFT_OUT.dense),
  );
  const h = Float32Array.from(network.hiddenBias);
  for (const gram of kept)
    for (let j = 0; j < H; j++) add(h, j, gramShare * (E[gram * H + j] ?? 0));
  for (let k = 0; k < input.length; k++) {
    const value = input[k] ?? 0;
    if (value === 0) continue;
    for (let j = 0; j < H; j++) add(h, j, value * (W[k * H + j] ?? 0));
  }
  const through = new Float32Array(H).map(() =>
    random() < LEFT_OUT.hidden ? 0 : 1 / (1 - LEFT_OUT.hidden),
  );
  for (let j = 0; j < H; j++) h[j] = Math.tanh(h[j] ?? 0);
  const back = new Float32Array(H);
  for (let l = 0; l < L; l++) {
    let odds = outBias[l] ?? 0;
    for (let j = 0; j < H; j++) odds += (h[j] ?? 0) * (through[j] ?? 0) * (V[j * L + l] ?? 0);
    const error = (1 / (1 + Math.exp(-odds)) - (tells[l] ?? 0)) / batch;
    add(gradients.outBias, l, error);
    for (let j = 0; j < H; j++) {
      add(gradients.out, j * L + l, error * (h[j] ?? 0) * (through[j] ?? 0));
      add(back, j, error * (V[j * L + l] ?? 0) * (through[j] ?? 0));
    }
  }
  for (let j = 0; j < H; j++) {
    back[j] = (back[j] ?? 0) * (1 - (h[j] ?? 0) ** 2);
    add(gradients.hiddenBias, j, back[j] ?? 0);
  }
  for (let k = 0; k < input.length; k++) {
    const value = input[k] ?? 0;
    if (value === 0) continue;
    for (let j = 0; j < H; j++) add(gradients.dense, k * H + j, value * (back[j] ?? 0));
  }
  for (const gram of kept) {
    const sum = gramSums.get(gram) ?? new Float32Array(H);
    gramSums.set(gram, sum);
    for (let j = 0; j < H; j++) add(sum, j, gramShare * (back[j] ?? 0));
  }
}

/** Adam (Kingma and Ba 2015) with weight decay for the matrices and none for the biases. */
function adam(matrices: readonly Float32Array[], biases: readonly Float32Array[]) {
  const weights = [...matrices, ...biases];
  const zeros = () => weights.map(({ length }) => new Float32Array(length));
  const sums = zeros();
  const means = zeros();
  const squares = zeros();
  const [dense, out, hiddenBias, outBias] = sums;
  if (!dense || !out || !hiddenBias || !outBias) throw new Error("A network has four parts.");
  return {
    gradients: { dense, out, hiddenBias, outBias },
    clear: () => sums.forEach((sum) => sum.fill(0)),
    step(rate: number, step: number) {
      const first = 1 - 0.9 ** step;
      const second = 1 - 0.999 ** step;
      for (const [part, weight] of weights.entries()) {
        const sum = sums[part] ?? [];
        const mean = means[part] ?? new Float32Array();
        const square = squares[part] ?? new Float32Array();
        const decay = part < matrices.length ? DECAY * 10 : 0;
        for (let i = 0; i < weight.length; i++) {
          mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * (sum[i] ?? 0);
          square[i] = 0.999 * (square[i] ?? 0) + 0.001 * (sum[i] ?? 0) * (sum[i] ?? 0);
          const slope = (mean[i] ?? 0) / first / (Math.sqrt((square[i] ?? 0) / second) + 1e-8);
          add(weight, i, -(rate * (slope + decay * (weight[i] ?? 0))));
        }
      }
    },
  };
}

function gramSteps({ gramWeights }: Network, grams: number) {
  const squares = new Float32Array(grams);
  return (sums: ReadonlyMap<number, Float32Array>, rate: number): void => {
    for (const [gram, sum] of sums) {
      add(squares, gram, sum.reduce((total, value) => total + value * value, 0) / HIDDEN);
      const length = (rate * GRAM_RATE) / (Math.sqrt(squares[gram] ?? 0) + 1e-6);
      for (let j = 0; j < HIDDEN; j++) {
        const at = gram * HIDDEN + j;
        const step = Math.max(
          -LONGEST_GRAM_STEP,
          Math.min(LONGEST_GRAM_STEP, length * (sum[j] ?? 0)),
        );
        add(gramWeights, at, -(step + rate * GRAM_DECAY * (gramWeights[at] ?? 0)));
      }
    }
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [order[at] ?? 0, order[other] ?? 0];
    order[at] = two;
    order[other] = one;
  }
}

function add(values: Float32Array, at: number, by: number): void {
  values[at] = (values[at] ?? 0) + by;
}
