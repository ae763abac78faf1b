import { VOICE_STEP_SAMPLES } from "@greenroom/protocol";
import { GAP_SAMPLES, OFF_BELOW, ON_AT } from "./thresholds.ts";

/** Speech with its short gaps. */
export interface Burst {
  /** The first sample of its first step. */
  readonly fromSample: number;
  /** Behind its last step of voice. */
  readonly voicedToSample: number;
  /** Voice in all, without the gaps. */
  readonly voicedSamples: number;
  /** Voice in a row up to now; 0 in a gap. */
  readonly inRowSamples: number;
}

/** Takes the next step of voice activity, which ends at `endSample`. `null`: nobody speaks. */
export function nextBurst(
  burst: Burst | null,
  probability: number,
  endSample: number,
): Burst | null {
  const speaking = burst !== null && burst.inRowSamples > 0;
  const voiced = probability >= (speaking ? OFF_BELOW : ON_AT);
  if (!burst) return voiced ? begun(endSample) : null;
  if (!voiced) return silent(burst, endSample);
  return {
    ...burst,
    voicedToSample: endSample,
    voicedSamples: burst.voicedSamples + VOICE_STEP_SAMPLES,
    inRowSamples: burst.inRowSamples + VOICE_STEP_SAMPLES,
  };
}

function begun(endSample: number): Burst {
  return {
    fromSample: endSample - VOICE_STEP_SAMPLES,
    voicedToSample: endSample,
    voicedSamples: VOICE_STEP_SAMPLES,
    inRowSamples: VOICE_STEP_SAMPLES,
  };
}

function silent(burst: Burst, endSample: number): Burst | null {
  return endSample - burst.voicedToSample >= GAP_SAMPLES ? null : { ...burst, inRowSamples: 0 };
}
