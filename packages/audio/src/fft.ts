/**
 * Fast Fourier transform of one size, complex, in place (radix 2, decimation in time). Own code: sixty
 * lines that never change, against a dependency for them.
 */
export class Fft {
  readonly size: number;
  readonly #cos: Float64Array;
  readonly #sin: Float64Array;
  readonly #reversed: Uint32Array;

  /** @throws RangeError where `size` is no power of two, or below 2. */
  constructor(size: number) {
    if (!Number.isInteger(Math.log2(size)) || size < 2) {
      throw new RangeError(`A transform of ${size} points: the size must be a power of two.`);
    }
    this.size = size;
    const turn = (_: unknown, k: number) => (2 * Math.PI * k) / size;
    const turns = Array.from({ length: size / 2 }, turn);
    this.#cos = Float64Array.from(turns, Math.cos);
    this.#sin = Float64Array.from(turns, Math.sin);
    this.#reversed = new Uint32Array(size);
    for (let i = 1; i < size; i++) {
      this.#reversed[i] = ((this.#reversed[i >> 1] ?? 0) >> 1) | (i & 1 ? size >> 1 : 0);
    }
  }

  /** Transforms in place, unscaled: X[k] = Σ x[n] e^(−2πi·kn/size). Both arrays are `size` long. */
  forward(re: Float64Array, im: Float64Array): void {
    const { size } = this;
    this.#reorder(re, im);
    for (let half = 1, stride = size >> 1; half < size; half <<= 1, stride >>= 1) {
      for (let from = 0; from < size; from += half << 1) {
        for (let k = 0; k < half; k++) {
          const cos = this.#cos[k * stride] ?? 0;
          const sin = this.#sin[k * stride] ?? 0;
          const upper = from + k;
          const lower = upper + half;
          const lowerRe = re[lower] ?? 0;
          const lowerIm = im[lower] ?? 0;
          const turnedRe = lowerRe * cos + lowerIm * sin;
          const turnedIm = lowerIm * cos - lowerRe * sin;
          const upperRe = re[upper] ?? 0;
          const upperIm = im[upper] ?? 0;
          re[lower] = upperRe - turnedRe;
          im[lower] = upperIm - turnedIm;
          re[upper] = upperRe + turnedRe;
          im[upper] = upperIm + turnedIm;
        }
      }
    }
  }

  #reorder(re: Float64Array, im: Float64Array): void {
    for (let i = 0; i < this.size; i++) {
      const j = this.#reversed[i] ?? 0;
      if (j <= i) continue;
      const [swappedRe, swappedIm] = [re[i] ?? 0, im[i] ?? 0];
      re[i] = re[j] ?? 0;
      im[i] = im[j] ?? 0;
      re[j] = swappedRe;
      im[j] = swappedIm;
    }
  }
}

/**
 * Power spectra of two real signals at once: with `left` in the real and `right` in the imaginary
 * part, one complex transform gives both.
 *
 * @param re,im the signals, `size` long; overwritten with the two power spectra, bins 0…size/2.
 */
export function powerSpectra(fft: Fft, re: Float64Array, im: Float64Array): void {
  const { size } = fft;
  fft.forward(re, im);
  for (let k = 0; k <= size / 2; k++) {
    const mirror = (size - k) % size;
    const [a, b] = [re[k] ?? 0, im[k] ?? 0];
    const [c, d] = [re[mirror] ?? 0, im[mirror] ?? 0];
    const left = ((a + c) ** 2 + (b - d) ** 2) / 4;
    const right = ((b + d) ** 2 + (a - c) ** 2) / 4;
    // What is read at the mirror was read with its pair, so it may be overwritten.
    re[k] = left;
    im[k] = right;
  }
}
