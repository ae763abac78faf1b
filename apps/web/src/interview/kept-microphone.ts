import type { AudioEngine } from "../audio/audio-engine.ts";
import { recall, remember } from "../frame/remember.ts";

const KEY = "greenroom.microphone";

/** What the browser may do to the sound: echoes are always cancelled, the rest stays as spoken. */
const options = { noiseSuppression: false, autoGainControl: false };

/** The device that was chosen last; `null`: the system's own choice. */
export function keptMicrophone(): string | null {
  return recall(KEY);
}

export function keepMicrophone(deviceId: string): void {
  remember(KEY, deviceId);
}

/**
 * Starts with the device that was chosen last. Where it is not plugged in any more, whatever the
 * system offers is better than nothing. Never rejects: see the engine's store.
 */
export async function startMicrophone(audio: AudioEngine, deviceId: string | null): Promise<void> {
  if (deviceId === null) return audio.start(options);
  await audio.start({ ...options, deviceId });
  const { microphone } = audio.store.getState();
  if (microphone.is === "failed" && microphone.failure === "missing") await audio.start(options);
}
