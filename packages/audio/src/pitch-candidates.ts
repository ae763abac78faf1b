import { Fft, powerSpectra } from "./fft.ts";

/** A pitch that a frame may have, and how strongly: the height of its autocorrelation peak. */
export interface PitchCandidate {
  readonly f0Hz: number;
  /** 1 for a perfectly periodic sound, near 0 for noise. */
  readonly strength: number;
}

/** What the autocorrelation of one frame shows. */
export interface PitchFrameCandidates {
  /** Strongest first, at most {@link MAX_CANDIDATES}. */
  readonly candidates: readonly PitchCandidate[];
  /** Largest magnitude in one longest period in the middle of the frame, without the frame's mean. */
  readonly peak: number;
}

const MAX_CANDIDATES = 14;
/** The window holds three periods of the lowest pitch, as the method asks. */
const PERIODS = 3;

/**
 * Short-term autocorrelation divided by that of the window, which takes away the taper that a window
 * puts on every peak (Boersma 1993, "Accurate short-term analysis of the fundamental frequency and the
 * harmonics-to-noise ratio of a sampled sound"). Two frames share each transform.
 */
export class PitchCandidates {
  /** Samples of one frame. */
  readonly frameSamples: number;
  readonly #rateHz: number;
  readonly #shortestLag: number;
  readonly #longestLag: number;
  readonly #window: Float64Array;
  readonly #taper: Float64Array;
  readonly #fft: Fft;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #leftLags: Float64Array;
  readonly #rightLags: Float64Array;

  constructor(rateHz: number, floorHz: number, ceilingHz: number) {
    this.#rateHz = rateHz;
    this.frameSamples = Math.round((PERIODS * rateHz) / floorHz);
    this.#shortestLag = rateHz / ceilingHz;
    this.#longestLag = rateHz / floorHz;
    this.#window = hann(this.frameSamples);
    // Half a window of zeros keeps the circular correlation from wrapping round.
    const size = 2 ** Math.ceil(Math.log2(1.5 * this.frameSamples));
    this.#fft = new Fft(size);
    this.#left = new Float64Array(size);
    this.#right = new Float64Array(size);
    this.#leftLags = new Float64Array(size);
    this.#rightLags = new Float64Array(size);
    this.#left.set(this.#window);
    this.#correlate();
    const whole = this.#leftLags[0] ?? 1;
    this.#taper = this.#leftLags.slice(0, Math.ceil(this.#longestLag) + 3).map((r) => r / whole);
  }

  /** Candidates of two frames, each of `frameSamples` samples. */
  read(left: Float32Array, right: Float32Array): [PitchFrameCandidates, PitchFrameCandidates] {
    const leftPeak = this.#fill(this.#left, left);
    const rightPeak = this.#fill(this.#right, right);
    this.#correlate();
    return [
      { candidates: leftPeak > 0 ? this.#peaks(this.#leftLags) : [], peak: leftPeak },
      { candidates: rightPeak > 0 ? this.#peaks(this.#rightLags) : [], peak: rightPeak },
    ];
  }

  /** Writes a windowed frame without its mean; returns the largest magnitude in its middle. */
  #fill(frame: Float64Array, samples: Float32Array): number {
    const length = this.frameSamples;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += samples[i] ?? 0;
    const mean = sum / length;
    let peak = 0;
    for (let i = 0; i < length; i++) {
      const sample = (samples[i] ?? 0) - mean;
      if (Math.abs(i - length / 2) <= this.#longestLag / 2) peak = Math.max(peak, Math.abs(sample));
      frame[i] = sample * (this.#window[i] ?? 0);
    }
    frame.fill(0, length);
    return peak;
  }

  /** Autocorrelation of the frames in `#left` and `#right`. */
  #correlate(): void {
    const { size } = this.#fft;
    powerSpectra(this.#fft, this.#left, this.#right);
    this.#leftLags.fill(0);
    this.#rightLags.fill(0);
    // Power spectra are real and even, and so are the correlations: two fit into one transform.
    for (let k = 0; k < size / 2; k++) {
      const mirror = (size - k) % size;
      this.#leftLags[k] = this.#leftLags[mirror] = this.#left[k] ?? 0;
      this.#rightLags[k] = this.#rightLags[mirror] = this.#right[k] ?? 0;
    }
    this.#fft.forward(this.#leftLags, this.#rightLags);
  }

  /** The highest peaks between the shortest and the longest lag. */
  #peaks(lags: Float64Array): PitchCandidate[] {
    const whole = lags[0] ?? 0;
    const height = (lag: number) => (lags[lag] ?? 0) / whole / (this.#taper[lag] ?? 1);
    const found: PitchCandidate[] = [];
    const from = Math.max(2, Math.floor(this.#shortestLag));
    const until = Math.ceil(this.#longestLag);
    let before = height(from - 1);
    let here = height(from);
    for (let lag = from; lag <= until; lag++) {
      const after = height(lag + 1);
      if (here > 0 && here > before && here >= after) {
        const bend = before - 2 * here + after;
        const shift = bend < 0 ? (before - after) / (2 * bend) : 0;
        const strength = here - ((before - after) * shift) / 4;
        const period = lag + shift;
        if (period >= this.#shortestLag && period <= this.#longestLag) {
          // Above 1 only by interpolation: turned back, as the method does.
          const f0Hz = this.#rateHz / period;
          found.push({ f0Hz, strength: strength > 1 ? 1 / strength : strength });
        }
      }
      before = here;
      here = after;
    }
    return found.sort((a, b) => b.strength - a.strength).slice(0, MAX_CANDIDATES);
  }
}

function hann(length: number): Float64Array {
  return Float64Array.from(
    { length },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / length),
  );
}
