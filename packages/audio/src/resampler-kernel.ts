/**
 * Kaiser-windowed sinc, cut into one short filter for every position that an output sample can have
 * between two input samples.
 *
 * Design, relative to the lower of the two rates: pass band to 0.40, −6 dB at 0.45, stop band from
 * 0.50 at under −80 dB. To 16 kHz that is 6.4, 7.2 and 8.0 kHz, so nothing folds back.
 */
export interface ResamplerKernel {
  /** Output samples for every `inputStep` input samples. */
  readonly outputStep: number;
  readonly inputStep: number;
  /** Input samples used on each side of an output sample; 0 where the rates are equal. */
  readonly halfTaps: number;
  /** `outputStep` filters of `2 · halfTaps` coefficients, each adding up to 1. */
  readonly coefficients: Float32Array;
}

const CUTOFF = 0.45;
const TRANSITION = 0.1;
const STOP_BAND_DB = 80;
/** Kaiser and Schafer's estimates of window shape and length for a wanted attenuation. */
const BETA = 0.1102 * (STOP_BAND_DB - 8.7);
const HALF_TAPS = (STOP_BAND_DB - 8) / (2.285 * 2 * Math.PI * TRANSITION) / 2;
/** 4 MB of coefficients. Every pair of usual audio rates stays under a tenth of it. */
const MAX_COEFFICIENTS = 1_000_000;

const kernels = new Map<string, ResamplerKernel>();

/**
 * The kernel for a pair of rates, made once: about a millisecond, too long for every audio block.
 *
 * @throws RangeError where a rate is no positive whole number, or the ratio needs too large a table.
 */
export function resamplerKernel(fromHz: number, toHz: number): ResamplerKernel {
  const key = `${fromHz}:${toHz}`;
  const known = kernels.get(key);
  if (known) return known;
  const kernel = makeKernel(fromHz, toHz);
  kernels.set(key, kernel);
  return kernel;
}

function makeKernel(fromHz: number, toHz: number): ResamplerKernel {
  for (const rate of [fromHz, toHz]) {
    if (!Number.isSafeInteger(rate) || rate <= 0) {
      throw new RangeError(`A sample rate is a positive whole number of hertz, not ${rate}.`);
    }
  }
  const divisor = greatestCommonDivisor(fromHz, toHz);
  const outputStep = toHz / divisor;
  const inputStep = fromHz / divisor;
  if (fromHz === toHz) {
    return { outputStep, inputStep, halfTaps: 0, coefficients: new Float32Array(0) };
  }
  const lowerShare = Math.min(1, toHz / fromHz);
  const halfTaps = Math.ceil(HALF_TAPS / lowerShare);
  const taps = 2 * halfTaps;
  if (outputStep * taps > MAX_COEFFICIENTS) {
    throw new RangeError(`No resampler from ${fromHz} to ${toHz} Hz: the ratio is too uneven.`);
  }
  const cutoff = CUTOFF * lowerShare;
  const coefficients = new Float32Array(outputStep * taps);
  for (let phase = 0; phase < outputStep; phase++) {
    const filter = Array.from({ length: taps }, (_, tap) => {
      const distance = tap - (halfTaps - 1) - phase / outputStep;
      return sinc(2 * cutoff * distance) * kaiser(distance / halfTaps);
    });
    const sum = filter.reduce((total, value) => total + value, 0);
    for (let tap = 0; tap < taps; tap++) {
      coefficients[phase * taps + tap] = (filter[tap] ?? 0) / sum;
    }
  }
  return { outputStep, inputStep, halfTaps, coefficients };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The Kaiser window at −1…1, without its constant scale. */
function kaiser(x: number): number {
  return x * x >= 1 ? 0 : besselI0(BETA * Math.sqrt(1 - x * x));
}

/** Modified Bessel function of the first kind, order 0, by its power series. */
function besselI0(x: number): number {
  const quarter = (x * x) / 4;
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= quarter / (k * k);
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
