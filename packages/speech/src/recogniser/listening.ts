import { RATE_HZ } from "../pcm.ts";

/** An encoder frame: 24 ms. */
export const FRAME_SAMPLES = 384;
/**
 * From a frame's first sample to where what is heard in it begins. Its middle is then 320 samples
 * on, a little ahead of the middle of all that the encoder sees for it (447). Measured, and the same
 * for every speaker.
 */
const FRAME_DELAY_SAMPLES = 128;

/** What the decoder listened to while it wrote a text, and where that lies in the sound. */
export interface Listening {
  /** Cross-attention of each token of the text, in order; see `listeningRows`. */
  readonly attention: readonly Float32Array[];
  /** Encoder frames of 384 samples, those of zeros before and after the sound included. */
  readonly frames: number;
  /** Zeros in front of the sound. */
  readonly leadSamples: number;
  /** Length of the sound itself. */
  readonly samples: number;
  /** Probability of voice for each step of 512 samples of the sound. */
  readonly voice: Float32Array;
}

/** Where a frame (or a place between two) begins in the sound, in seconds; never outside of it. */
export function secondsAt(frame: number, { leadSamples, samples }: Listening): number {
  const sample = frame * FRAME_SAMPLES + FRAME_DELAY_SAMPLES - leadSamples;
  return Math.min(samples, Math.max(0, sample)) / RATE_HZ;
}
