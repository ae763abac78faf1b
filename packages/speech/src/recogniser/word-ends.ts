import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";

const STEP_S = STEP_SAMPLES / RATE_HZ;
const VOICE = 0.35;
/** A word ends where voice stops for so many steps, about 100 ms. Less is a plosive. */
const SILENT_STEPS = 3;
/**
 * How much longer a word may sound than it is listened to, as attention lies on its beginning. Voice
 * behind that is no part of it, but something that was not understood.
 */
const REST_S = 0.25;
const REST_PER_LETTER_S = 0.05;

/**
 * Where a word ends that the decoder listened to until `heardUntilS`: attention leaves a word before
 * it has ended, and so says little about its end. Voice says where it stops.
 *
 * @param voice probability of each step of 512 samples.
 * @returns seconds; at most a step before `heardUntilS`.
 */
export function wordEndS(text: string, heardUntilS: number, voice: Float32Array): number {
  const longestS = heardUntilS + REST_S + text.length * REST_PER_LETTER_S;
  let silent = 0;
  for (let step = Math.max(0, Math.floor(heardUntilS / STEP_S) - 1); step < voice.length; step++) {
    silent = (voice[step] ?? 0) < VOICE ? silent + 1 : 0;
    if (silent === SILENT_STEPS) return Math.min(longestS, (step + 1 - SILENT_STEPS) * STEP_S);
  }
  return Math.min(longestS, (voice.length - silent) * STEP_S);
}
