/** An encoder frame: 24 ms. */
export const FRAME_SAMPLES = 384;
/**
 * From a frame's first sample to where what is heard in it begins. A third of a frame: the six heads
 * listen a little ahead of the middle of what the encoder sees (447 samples on). Measured, and the
 * same on every speaker.
 */
export const FRAME_DELAY_SAMPLES = 128;

/** What the decoder listened to while it wrote a text, and where that lies in the sound. */
export interface Listening {
  /** Cross-attention of each token of the text, in order: [48 heads, frames] row-major. */
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
