import { STEP_SAMPLES } from "../pcm.ts";
import { FRAME_SAMPLES, type Listening } from "./listening.ts";

const VOICE = 0.5;
/** Voice is found a little late and lost a little early. */
const MARGIN_STEPS = 1;

/**
 * The frames that words may lie in: those with voice, or all frames of the sound where fewer than
 * `least` have voice. In order; none lies in the zeros around the sound.
 */
export function voicedFrames(
  { frames, leadSamples, samples, voice }: Omit<Listening, "attention">,
  least: number,
): number[] {
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
  return voiced.length < least ? inSound : voiced;
}
