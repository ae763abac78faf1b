import { STEP_SAMPLES } from "../pcm.ts";
import { FRAME_SAMPLES, type Listening } from "./listening.ts";

const VOICE = 0.5;
/** Voice is found a little late and lost a little early. */
const MARGIN_STEPS = 1;
/** So many frames without voice; with the margins on both sides a pause of a quarter of a second. */
const PAUSE_FRAMES = 7;

/** The encoder's frames that words may lie in, counted through without the silence between them. */
export class VoicedFrames {
  readonly #frames: readonly number[];

  /** @param frames in order. */
  constructor(frames: readonly number[]) {
    this.#frames = frames;
  }

  /**
   * Those with voice, or all of the sound where fewer than `least` have voice; none of the zeros
   * around the sound.
   */
  static of({ frames, leadSamples, samples, voice }: Listening, least: number): VoicedFrames {
    const inSound: number[] = [];
    const voiced: number[] = [];
    for (let frame = 0; frame < frames; frame++) {
      const middle = (frame + 0.5) * FRAME_SAMPLES - leadSamples;
      if (middle < 0 || middle >= samples) continue;
      inSound.push(frame);
      const step = Math.floor(middle / STEP_SAMPLES);
      const around = voice.subarray(Math.max(0, step - MARGIN_STEPS), step + MARGIN_STEPS + 1);
      if (around.some((probability) => probability >= VOICE)) voiced.push(frame);
    }
    return new VoicedFrames(voiced.length < least ? inSound : voiced);
  }

  get length(): number {
    return this.#frames.length;
  }

  /** The encoder's number of the frame at this place. */
  frame(at: number): number {
    return this.#frames[at] ?? 0;
  }

  /** Voice begins with this frame. */
  isOnset(at: number): boolean {
    return at === 0 || this.#silenceBefore(at) > 0;
  }

  /** There is a pause in front of this frame. */
  isAfterPause(at: number): boolean {
    return at > 0 && this.#silenceBefore(at) >= PAUSE_FRAMES;
  }

  /** Of rows of all the encoder's frames ([rows, frames] row-major) the columns of these. */
  pick(rows: Float32Array, frames: number): Float32Array {
    const picked = new Float32Array((rows.length / frames) * this.length);
    for (let from = 0, to = 0; from < rows.length; from += frames) {
      for (const frame of this.#frames) picked[to++] = rows[from + frame] ?? 0;
    }
    return picked;
  }

  #silenceBefore(at: number): number {
    return this.frame(at) - this.frame(at - 1) - 1;
  }
}
