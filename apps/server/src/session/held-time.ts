import { SAMPLE_RATE_HZ, VOICE_STEP_SAMPLES } from "@greenroom/protocol";
import { EARLY_MS } from "./endpointing.ts";
import type { Session } from "./model.ts";

/** A reply is prepared so long before time that was asked for is over, ms. */
const NEARLY_MS = 1_000;
const STEP_MS = (VOICE_STEP_SAMPLES * 1_000) / SAMPLE_RATE_HZ;

/**
 * Whether time that was asked for is over with this step of live sound, or a second later. It runs since
 * it was asked for, and since the last speech.
 *
 * @param sample the step's end
 * @param afterMs how long it lasts
 */
export function heldTimeEnds(
  { turn, voice }: Session,
  sample: number,
  afterMs: number,
): "nearly" | "now" | null {
  if (turn.phase !== "holding" || voice.speaking) return null;
  const since = Math.max(turn.sinceSample, voice.lastSpeechSample ?? 0);
  const heldMs = ((sample - since) * 1_000) / SAMPLE_RATE_HZ;
  if (heldMs >= afterMs - EARLY_MS) return "now";
  const nearlySteps = (heldMs - afterMs + NEARLY_MS) / STEP_MS;
  return nearlySteps >= 0 && nearlySteps < 1 ? "nearly" : null;
}
