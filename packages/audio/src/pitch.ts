import { PitchCandidates, type PitchFrameCandidates } from "./pitch-candidates.ts";
import { PitchPath, type PitchPoint } from "./pitch-path.ts";
import { SlidingFrames } from "./sliding-frames.ts";

/** From one step of a pitch track to the next, s. */
export const PITCH_STEP_S = 0.01;

export interface PitchOptions {
  /** Lowest pitch looked for, Hz; lower ones take a longer window. 75 unless told. */
  readonly floorHz?: number;
  /** Highest pitch looked for, Hz. 600 unless told. */
  readonly ceilingHz?: number;
}

/**
 * Follows the pitch of one voice by Boersma's method (1993): autocorrelation corrected for its window,
 * and the best path over its peaks. Step n lies around n · 10 ms + 5 ms and is settled by the half
 * second behind it. Takes 0.5 % of the sound's length on one core.
 */
export class PitchTracker {
  readonly #candidates: PitchCandidates;
  readonly #frames: SlidingFrames;
  readonly #path: PitchPath;
  #waiting: Float32Array | null = null;

  constructor(rateHz: number, { floorHz = 75, ceilingHz = 600 }: PitchOptions = {}) {
    this.#candidates = new PitchCandidates(rateHz, floorHz, ceilingHz);
    this.#frames = new SlidingFrames(this.#candidates.frameSamples, rateHz * PITCH_STEP_S);
    this.#path = new PitchPath(ceilingHz);
  }

  /** Takes more sound, −1…1, of any length; gives the steps that it settles, in order. */
  push(samples: Float32Array): PitchPoint[] {
    return this.#take(this.#frames.push(samples));
  }

  /** The steps that are left at the end: one for every 10 ms of sound in all. */
  finish(): PitchPoint[] {
    const settled = this.#take(this.#frames.finish());
    if (this.#waiting)
      settled.push(...this.#settle(this.#candidates.read(this.#waiting, this.#waiting).slice(1)));
    this.#waiting = null;
    return [...settled, ...this.#path.finish()];
  }

  /** Frames are read two by two, which shares the transforms. */
  #take(frames: readonly Float32Array[]): PitchPoint[] {
    const settled: PitchPoint[] = [];
    for (const frame of frames) {
      if (this.#waiting) {
        settled.push(...this.#settle(this.#candidates.read(this.#waiting, frame)));
        this.#waiting = null;
      } else {
        this.#waiting = frame;
      }
    }
    return settled;
  }

  #settle(read: readonly PitchFrameCandidates[]): PitchPoint[] {
    return read.flatMap((frame) => this.#path.push(frame) ?? []);
  }
}

/** The pitch of a whole sound, −1…1: a step for every 10 ms. See {@link PitchTracker}. */
export function trackPitch(
  samples: Float32Array,
  rateHz: number,
  options: PitchOptions = {},
): PitchPoint[] {
  const tracker = new PitchTracker(rateHz, options);
  return [...tracker.push(samples), ...tracker.finish()];
}
