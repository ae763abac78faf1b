/** Sound with a place on the page's clock; samples −1…1. */
export interface Track {
  readonly startFrame: number;
  readonly rateHz: number;
  readonly samples: Float32Array;
}

/** −50 dBFS: what is softer nobody hears. The same as in the page (page/both-tracks.ts). */
export const HEARD = 10 ** (-50 / 20);

export function endFrame(track: Track): number {
  return track.startFrame + track.samples.length;
}

/** The first frame from `fromFrame` on (and before `toFrame`) that is heard; `null`: none is. */
export function firstHeard(
  track: Track,
  fromFrame: number,
  toFrame = endFrame(track),
): number | null {
  const { startFrame, samples } = track;
  const to = Math.min(samples.length, toFrame - startFrame);
  for (let at = Math.max(0, fromFrame - startFrame); at < to; at++) {
    if (Math.abs(samples[at] ?? 0) > HEARD) return startFrame + at;
  }
  return null;
}

/** The last frame before `toFrame` that is heard, not before `fromFrame`; `null`: none is. */
export function lastHeard(
  track: Track,
  fromFrame: number,
  toFrame = endFrame(track),
): number | null {
  const { startFrame, samples } = track;
  const from = Math.max(0, fromFrame - startFrame);
  for (let at = Math.min(samples.length, toFrame - startFrame) - 1; at >= from; at--) {
    if (Math.abs(samples[at] ?? 0) > HEARD) return startFrame + at;
  }
  return null;
}

/** The samples of these frames, silence where there are none. */
export function framesOf(track: Track, fromFrame: number, count: number): Float32Array {
  const out = new Float32Array(count);
  const from = fromFrame - track.startFrame;
  const start = Math.max(0, from);
  const part = track.samples.subarray(start, Math.max(start, from + count));
  out.set(part, Math.min(count, Math.max(0, -from)));
  return out;
}

/** Root mean square of samples. */
export function rms(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}

export function toDb(ratio: number): number {
  return ratio <= 0 ? Number.NEGATIVE_INFINITY : 20 * Math.log10(ratio);
}
