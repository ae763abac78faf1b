import {
  HighPass,
  int16ToFloat,
  PITCH_STEP_S,
  PitchTracker,
  SpectralChange,
} from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { RUMBLE_BELOW_HZ, StepLevels } from "./step-levels.ts";

/** Samples from one step of a sound track to the next: 10 ms. */
export const SOUND_STEP_SAMPLES = PITCH_STEP_S * SAMPLE_RATE_HZ;

/** SO1: hesitations are often said in creak, far below the voice that follows. */
const PITCH = { floorHz: 50, ceilingHz: 600 };

/**
 * What a voice did, step by step: a step for each 10 ms from the beginning of the session. Where the
 * sound was not read, pitch is 0 and the change of the spectrum infinite.
 */
export interface SoundTrack {
  /** Fundamental frequency, Hz; 0 where there is none. */
  readonly f0Hz: Float32Array;
  /** How fast the outline of the spectrum changes, dB for each 10 ms. */
  readonly changeDb: Float32Array;
  /** Level of the sound, dBFS; read everywhere, also where nobody spoke. */
  readonly levelDbfs: Float32Array;
  /** SR3.1: how many of the step's samples are clipped. */
  readonly clippedSamples: Uint8Array;
}

/** Reads the pitch and the change of the spectrum bit by bit, for whoever must not work for long at a stretch. */
export class VoiceReader {
  readonly #highPass = new HighPass(SAMPLE_RATE_HZ, RUMBLE_BELOW_HZ);
  readonly #pitch = new PitchTracker(SAMPLE_RATE_HZ, PITCH);
  readonly #change = new SpectralChange(SAMPLE_RATE_HZ);
  readonly #f0Hz: number[] = [];
  readonly #changeDb: number[] = [];

  /** Takes more samples at 16 kHz; a second takes about 10 ms. */
  push(pcm: Int16Array): void {
    this.#changeDb.push(...this.#change.push(int16ToFloat(pcm)));
    const voiced = this.#highPass.filter(int16ToFloat(pcm));
    for (const { f0Hz } of this.#pitch.push(voiced)) this.#f0Hz.push(f0Hz);
  }

  /** One step for every whole 10 ms that was pushed. */
  finish(): Pick<SoundTrack, "f0Hz" | "changeDb"> {
    for (const { f0Hz } of this.#pitch.finish()) this.#f0Hz.push(f0Hz);
    this.#changeDb.push(...this.#change.finish());
    return {
      f0Hz: Float32Array.from(this.#f0Hz),
      changeDb: Float32Array.from(this.#changeDb),
    };
  }
}

/** The track of a whole sound at 16 kHz. */
export function soundTrackOf(pcm: Int16Array): SoundTrack {
  const voice = new VoiceReader();
  const levels = new StepLevels();
  voice.push(pcm);
  levels.push(pcm);
  return { ...voice.finish(), ...levels.finish() };
}
