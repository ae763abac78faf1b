/** A text with its meaning, by a sentence encoder, and what it is an example of. */
export interface Example {
  readonly label: string;
  readonly meaning: Float32Array;
}

/** How much each label's examples have in common with a text: about 1 for one of them, 0 for nothing. */
export type Likeness = (meaning: Float32Array) => ReadonlyMap<string, number>;

/** How fast likeness falls with the distance between two meanings. */
const SHARPNESS = 4;
/** Examples may contradict each other a little: regularisation. */
const LENIENCE = 0.3;

/** Rows between two breaths: 4 ms of work. */
const ROWS_AT_ONCE = 16;

/**
 * Learns to tell labels apart from examples: kernel ridge regression, one against the rest. What the
 * examples of several labels share counts for none of them. Three hundred take 60 ms, so it can be
 * done in pieces: it yields between them.
 */
export function* learning(examples: readonly Example[]): Generator<void, Likeness> {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const meanings = examples.map(({ meaning }) => meaning);
  const factor: number[][] = [];
  for (const [at, one] of meanings.entries()) {
    const row = meanings.slice(0, at + 1).map((other) => kernel(one, other));
    row[at] = (row[at] ?? 0) + LENIENCE;
    factor.push(nextRow(factor, row));
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
  }
  const weights: (readonly number[])[] = [];
  for (const label of labels) {
    const wanted = examples.map((example) => (example.label === label ? 1 : 0));
    weights.push(solved(factor, wanted));
  }
  yield;
  return (meaning) => {
    const common = meanings.map((one) => kernel(one, meaning));
    const likeTo = (weight: readonly number[] = []) => productTo(weight, common, common.length);
    return new Map(labels.map((label, at) => [label, likeTo(weights[at])]));
  };
}

/** The same in one piece. */
export function learnLikeness(examples: readonly Example[]): Likeness {
  const steps = learning(examples);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function kernel(one: Float32Array, other: Float32Array): number {
  return Math.exp(SHARPNESS * (product(one, other) - 1));
}

/** Four sums at once: it is half of the work. */
function product(one: Float32Array, other: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let at = 0; at < one.length; at += 4) {
    first += (one[at] ?? 0) * (other[at] ?? 0);
    second += (one[at + 1] ?? 0) * (other[at + 1] ?? 0);
    third += (one[at + 2] ?? 0) * (other[at + 2] ?? 0);
    fourth += (one[at + 3] ?? 0) * (other[at + 3] ?? 0);
  }
  return first + second + third + fourth;
}

/** Of L with L·Lᵀ = a symmetric, positive definite matrix: the row below those that are there. */
function nextRow(factor: readonly (readonly number[])[], row: readonly number[]): number[] {
  const done: number[] = [];
  for (const [column, value] of row.entries()) {
    const above = factor[column] ?? done;
    const left = value - productTo(done, above, column);
    done.push(column === factor.length ? Math.sqrt(left) : left / (above[column] ?? 1));
  }
  return done;
}

/** The x of L·Lᵀ·x = wanted. */
function solved(
  factor: readonly (readonly number[])[],
  wanted: readonly number[],
): readonly number[] {
  const half: number[] = [];
  for (const [at, row] of factor.entries())
    half.push(((wanted[at] ?? 0) - productTo(row, half, at)) / (row[at] ?? 1));
  const result = [...half];
  for (let at = factor.length - 1; at >= 0; at--) {
    const row = factor[at] ?? [];
    const value = (result[at] ?? 0) / (row[at] ?? 1);
    result[at] = value;
    for (let before = 0; before < at; before++)
      result[before] = (result[before] ?? 0) - (row[before] ?? 0) * value;
  }
  return result;
}

function productTo(one: readonly number[], other: readonly number[], end: number): number {
  let sum = 0;
  for (let at = 0; at < end; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
