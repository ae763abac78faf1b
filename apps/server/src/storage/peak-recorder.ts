import { PEAK_STEP_SAMPLES, PeakTrack, stepsOf } from "./peak-track.ts";
import type { VoiceBytes } from "./peak-files.ts";

type Voice = keyof VoiceBytes;

/** Bytes for the file of one voice, from that step on. */
export type PutPeaks = (voice: Voice, firstStep: number, bytes: Uint8Array) => void;

/**
 * Writes down how loud both voices are while they are recorded. The candidate's clock leads: a step is
 * written once it is over, and the interviewer's beside it. What is heard of an earlier step later
 * (a frame sent again, a report of playback that was late) is written over it.
 */
export class PeakRecorder {
  readonly #tracks: { readonly [V in Voice]: PeakTrack };
  readonly #put: PutPeaks;
  /** Steps that were written. */
  #done: number;
  #endSample: number;

  /** @param stored what is on disk for the `samples` recorded so far */
  constructor(stored: VoiceBytes, samples: number, put: PutPeaks) {
    this.#tracks = {
      candidate: new PeakTrack(stored.candidate),
      interviewer: new PeakTrack(stored.interviewer),
    };
    this.#put = put;
    this.#endSample = samples;
    this.#done = Math.floor(samples / PEAK_STEP_SAMPLES);
  }

  hear(voice: Voice, firstSample: number, pcm: Int16Array): void {
    this.#tracks[voice].hear(firstSample, pcm);
    const endSample = firstSample + pcm.length;
    this.#again(voice, Math.floor(firstSample / PEAK_STEP_SAMPLES), stepsOf(endSample));
    if (voice === "interviewer") return;
    this.#endSample = Math.max(this.#endSample, endSample);
    this.#reach(Math.floor(this.#endSample / PEAK_STEP_SAMPLES));
  }

  /** The last step is over, full or not. */
  finish(): void {
    this.#reach(stepsOf(this.#endSample));
  }

  #again(voice: Voice, firstStep: number, endStep: number): void {
    const until = Math.min(endStep, this.#done);
    if (firstStep < until) this.#write(voice, firstStep, until);
  }

  #reach(steps: number): void {
    if (steps <= this.#done) return;
    this.#write("candidate", this.#done, steps);
    this.#write("interviewer", this.#done, steps);
    this.#done = steps;
  }

  #write(voice: Voice, firstStep: number, endStep: number): void {
    this.#put(voice, firstStep, this.#tracks[voice].bytes(firstStep, endStep));
  }
}
