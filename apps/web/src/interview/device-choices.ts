import type { AudioState } from "../audio/audio-engine.ts";

export interface UsedDevice {
  readonly deviceId: string;
  readonly label: string;
}

/** All devices that the browser names, and always the one in use. */
export function deviceChoices(devices: AudioState["devices"], used: UsedDevice | null) {
  const known = used === null || devices.some(({ id }) => id === used.deviceId);
  const all = known ? devices : [{ id: used.deviceId, label: used.label }, ...devices];
  return all.map(({ id, label }, index) => ({
    value: id,
    label: label || `Microphone ${index + 1}`,
  }));
}
