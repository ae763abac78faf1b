/** How many places are added when the past is full: each is computed with, filled or not. */
const PLACES = 32;

export interface PastShape {
  readonly layers: number;
  readonly heads: number;
  readonly headWidth: number;
}

/**
 * Keys and values of the tokens so far, for every row, laid out as the decoder's step reads them:
 * per layer, keys [rows, heads, width, places] and values [rows, heads, places, width]. Kept here
 * and not in the graph, a step adds its own in place where the graph would copy all of them.
 */
export class DecoderPast {
  readonly #shape: PastShape;
  #rows: number;
  #places = PLACES;
  #length = 0;
  #keys: Float32Array[];
  #values: Float32Array[];

  constructor(shape: PastShape, rows: number) {
    this.#shape = shape;
    this.#rows = rows;
    this.#keys = this.#empty();
    this.#values = this.#empty();
  }

  get rows(): number {
    return this.#rows;
  }
  /** Tokens so far. */
  get length(): number {
    return this.#length;
  }
  /** Room for tokens; those from `length` on hold zeros. */
  get places(): number {
    return this.#places;
  }
  get keys(): readonly Float32Array[] {
    return this.#keys;
  }
  get values(): readonly Float32Array[] {
    return this.#values;
  }

  /** What is added to the scores of all places and of the step's own token: 0 or -Infinity. */
  mask(): Float32Array {
    const mask = new Float32Array(this.#places + 1).fill(-Infinity, this.#length, this.#places);
    return mask;
  }

  /** Row i becomes a copy of row `from[i]`. */
  rearrange(from: readonly number[]): void {
    if (from.length === this.#rows && from.every((row, index) => row === index)) return;
    if (from.some((row) => !Number.isInteger(row) || row < 0 || row >= this.#rows)) {
      throw new RangeError(`No row to go on from: [${from.join()}] of ${this.#rows}.`);
    }
    const size = this.#rowSize();
    const rearranged = (past: Float32Array) =>
      from.length === this.#rows ? moved(past, from, size) : gathered(past, from, size);
    this.#keys = this.#keys.map(rearranged);
    this.#values = this.#values.map(rearranged);
    this.#rows = from.length;
  }

  /** @param kept what a step gave: [rows, layers of keys and then of values, heads * width]. */
  append(kept: Float32Array): void {
    if (this.#length === this.#places) this.#grow();
    const { layers, heads, headWidth } = this.#shape;
    const width = heads * headWidth;
    const [at, places] = [this.#length, this.#places];
    for (let row = 0; row < this.#rows; row++) {
      const ofRow = kept.subarray(row * 2 * layers * width, (row + 1) * 2 * layers * width);
      this.#keys.forEach((keys, layer) => {
        for (let i = 0; i < width; i++) {
          keys[(row * width + i) * places + at] = ofRow[layer * width + i] ?? 0;
        }
      });
      this.#values.forEach((values, layer) => {
        for (let head = 0; head < heads; head++) {
          const from = (layers + layer) * width + head * headWidth;
          const to = ((row * heads + head) * places + at) * headWidth;
          values.set(ofRow.subarray(from, from + headWidth), to);
        }
      });
    }
    this.#length++;
  }

  #grow(): void {
    const [before, keys, values] = [this.#places, this.#keys, this.#values];
    this.#places += PLACES;
    this.#keys = keys.map((past) => spread(past, before, this.#places));
    const { headWidth } = this.#shape;
    this.#values = values.map((past) => spread(past, before * headWidth, this.#places * headWidth));
  }

  #empty(): Float32Array[] {
    const size = this.#rows * this.#rowSize();
    return Array.from({ length: this.#shape.layers }, () => new Float32Array(size));
  }

  #rowSize(): number {
    return this.#shape.heads * this.#shape.headWidth * this.#places;
  }
}

/** Rows of `past`, in another order or number. */
function gathered(past: Float32Array, from: readonly number[], size: number): Float32Array {
  const next = new Float32Array(from.length * size);
  from.forEach((row, index) => next.set(past.subarray(row * size, (row + 1) * size), index * size));
  return next;
}

/** The same, as many rows as before: in place, for most beams go on from themselves. */
function moved(past: Float32Array, from: readonly number[], size: number): Float32Array {
  const moving = from.flatMap((row, index) => (row === index ? [] : [{ row, index }]));
  // All are read before any is written over.
  const sources = gathered(
    past,
    moving.map(({ row }) => row),
    size,
  );
  moving.forEach(({ index }, at) => {
    past.set(sources.subarray(at * size, (at + 1) * size), index * size);
  });
  return past;
}

/** Runs of `before` numbers become runs of `after`, zeros behind. */
function spread(past: Float32Array, before: number, after: number): Float32Array {
  const next = new Float32Array((past.length / before) * after);
  for (let run = 0; run * before < past.length; run++) {
    next.set(past.subarray(run * before, (run + 1) * before), run * after);
  }
  return next;
}
