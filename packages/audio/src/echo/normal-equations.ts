/** Added to each diagonal, relative to its mean: taps that say the same share the gain. */
const RELATIVE_LOAD = 1e-3;
/** Added besides, so that what was never played has no gain. */
const LOAD = 1e-7;

/**
 * Solves `bins` systems A·w = b of `size` complex equations each, A Hermitian and positive, by
 * Cholesky's decomposition. Complex values are stored as pairs.
 *
 * @param products A of each bin, row by row; only the lower half is read
 * @param matches b of each bin
 * @param gains where to write w of each bin
 */
export function solveHermitian(
  products: Float64Array,
  matches: Float64Array,
  gains: Float64Array,
  bins: number,
  size: number,
): void {
  const lower = new Float64Array(size * size * 2);
  const half = new Float64Array(size * 2);
  const width = 2 * size * size;
  for (let bin = 0; bin < bins; bin++) {
    const from = 2 * bin * size;
    decompose(products.subarray(bin * width, (bin + 1) * width), lower, size);
    forwards(lower, matches.subarray(from, from + 2 * size), half, size);
    backwards(lower, half, gains.subarray(from, from + 2 * size), size);
  }
}

/** A = L·Lᴴ. */
function decompose(a: Float64Array, l: Float64Array, size: number): void {
  let trace = 0;
  for (let row = 0; row < size; row++) trace += a[2 * (row * size + row)] ?? 0;
  const load = (RELATIVE_LOAD * trace) / size + LOAD;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const at = 2 * (row * size + column);
      let re = (a[at] ?? 0) + (row === column ? load : 0);
      let im = a[at + 1] ?? 0;
      for (let k = 0; k < column; k++) {
        const [c, d] = pair(l, row * size + k);
        const [e, f] = pair(l, column * size + k);
        re -= c * e + d * f;
        im -= d * e - c * f;
      }
      const diagonal = row === column ? 0 : (l[2 * (column * size + column)] ?? 1);
      l[at] = row === column ? Math.sqrt(Math.max(re, LOAD)) : re / diagonal;
      l[at + 1] = row === column ? 0 : im / diagonal;
    }
  }
}

/** L·y = b. */
function forwards(l: Float64Array, b: Float64Array, y: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    let [re, im] = pair(b, row);
    for (let k = 0; k < row; k++) {
      const [c, d] = pair(l, row * size + k);
      const [e, f] = pair(y, k);
      re -= c * e - d * f;
      im -= c * f + d * e;
    }
    const diagonal = l[2 * (row * size + row)] ?? 1;
    y[2 * row] = re / diagonal;
    y[2 * row + 1] = im / diagonal;
  }
}

/** Lᴴ·w = y. */
function backwards(l: Float64Array, y: Float64Array, w: Float64Array, size: number): void {
  for (let row = size - 1; row >= 0; row--) {
    let [re, im] = pair(y, row);
    for (let k = row + 1; k < size; k++) {
      const [c, d] = pair(l, k * size + row);
      const [e, f] = pair(w, k);
      re -= c * e + d * f;
      im -= c * f - d * e;
    }
    const diagonal = l[2 * (row * size + row)] ?? 1;
    w[2 * row] = re / diagonal;
    w[2 * row + 1] = im / diagonal;
  }
}

function pair(values: Float64Array, at: number): [number, number] {
  return [values[2 * at] ?? 0, values[2 * at + 1] ?? 0];
}
