/** One triangle over the bins of a power spectrum; its weights add up to one. */
export interface MelBand {
  /** The first bin it takes from. */
  readonly from: number;
  readonly weights: readonly number[];
}

/**
 * Overlapping triangles of equal width on the mel scale, which the ear hears as equal.
 * @param size of the transform that the spectrum comes from.
 */
export function melBands(
  rateHz: number,
  size: number,
  { bands, lowestHz, highestHz }: { bands: number; lowestHz: number; highestHz: number },
): MelBand[] {
  const width = (melOf(highestHz) - melOf(lowestHz)) / (bands + 1);
  return Array.from({ length: bands }, (_, band) => {
    const bin = (n: number) => (hzOf(melOf(lowestHz) + (band + n) * width) * size) / rateHz;
    const [low, centre, high] = [bin(0), bin(1), bin(2)];
    const weights: number[] = [];
    for (let at = Math.ceil(low); at < high; at++) {
      weights.push(at < centre ? (at - low) / (centre - low) : (high - at) / (high - centre));
    }
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    // The lowest bands may be narrower than a bin.
    if (!(whole > 0)) return { from: Math.round(centre), weights: [1] };
    return { from: Math.ceil(low), weights: weights.map((weight) => weight / whole) };
  });
}

function melOf(hz: number): number {
  return 2595 * Math.log10(1 + hz / 700);
}

function hzOf(mels: number): number {
  return 700 * (10 ** (mels / 2595) - 1);
}
