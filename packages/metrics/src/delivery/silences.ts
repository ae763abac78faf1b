import { SAMPLE_RATE_HZ, VOICE_STEP_SAMPLES, type Span } from "@greenroom/protocol";
import { lengthOf, merge, subtract } from "./spans.ts";
import { speechRuns } from "./speech-runs.ts";

/** Shorter silence belongs to what is said, and leaving it out would be heard as haste. */
const LEAST_SAMPLES = 1 * SAMPLE_RATE_HZ;

/**
 * Stretches of at least a second in which nobody was heard, in order; samples at 16 kHz.
 *
 * @param voiceActivity of the candidate, one probability per 512 samples; what it does not reach is no silence
 * @param heard anything else that is not to be left out, in any order: the interviewer's lines, understood words
 */
export function silences(voiceActivity: Float32Array, heard: readonly Span[]): Span[] {
  const known = { startSample: 0, endSample: voiceActivity.length * VOICE_STEP_SAMPLES };
  const sounds = merge([...speechRuns(voiceActivity, known), ...heard]);
  return subtract([known], sounds).filter((span) => lengthOf(span) >= LEAST_SAMPLES);
}
