import { recordedSound } from "../recorded-sound.ts";
import { heardAt, type PlaybackPosition } from "./playback-position.ts";

/** Tells how much of what the microphone hears is what is played. Samples at 16 kHz, session's clock. */
export interface EchoEar {
  /** What is played from this sample on; overwrites. */
  played(atSample: number, pcm: Int16Array): void;
  /** From this sample on nothing is played, whatever was said before. */
  silent(fromSample: number): void;
  /** A step of 512 samples of the microphone: the share of it, 0 to 1, that is what is played. */
  heard(startSample: number, pcm: Int16Array): number;
}

/** The sound of a reply, at its own rate; fewer samples than asked for where they are not made yet. */
export type ReplySlice = (fromSample: number, toSample: number) => Int16Array;

/** What is laid at once: longer than a step, so that few edges have to be resampled. */
const CHUNK_S = 0.128;

/** Lays what is being played on the session's clock, a little ahead of the microphone. */
export class EchoReference {
  readonly #ear: EchoEar;
  #position: PlaybackPosition | null = null;
  /** Laid up to here, in the session and in the reply. */
  #atSample = 0;
  #replySample = 0;

  constructor(ear: EchoEar) {
    this.#ear = ear;
  }

  /** The reply is heard somewhere else than thought, or not any more. */
  moved(position: PlaybackPosition): void {
    if (position === this.#position) return;
    this.#position = position;
    this.#atSample = position.atSample;
    this.#replySample = position.heardSamples;
    this.#ear.silent(position.atSample);
  }

  /** Lays all that is heard before this sample. */
  layTo(sample: number, slice: ReplySlice): void {
    const position = this.#position;
    if (!position?.going) return;
    const { sampleRateHz } = position;
    while (this.#atSample < sample) {
      const toSample = this.#replySample + Math.round(CHUNK_S * sampleRateHz);
      const fromSample = this.#replySample;
      const pcm = recordedSound({ fromSample, toSample }, sampleRateHz, slice);
      if (pcm.length === 0) return;
      this.#ear.played(this.#atSample, pcm);
      this.#atSample += pcm.length;
      this.#replySample = Math.min(toSample, heardAt(position, this.#atSample));
    }
  }

  /** The share of a step of the microphone that is what is played. */
  shareOf(startSample: number, pcm: Int16Array): number {
    return this.#ear.heard(startSample, pcm);
  }
}
