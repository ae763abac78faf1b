/** The voice-activity track on disk: one byte per step of 512 samples, the probability times 255. */
export function quantiseVoiceActivity(probabilities: Float32Array): Uint8Array {
  return Uint8Array.from(probabilities, (p) => Math.round(Math.min(1, Math.max(0, p)) * 255));
}

export function readVoiceActivity(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => byte / 255);
}
