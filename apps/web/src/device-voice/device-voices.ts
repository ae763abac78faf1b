import { recall, remember } from "../frame/remember.ts";
import type { DeviceVoice } from "./device-speech.ts";

const KEY = "greenroom.device-voice";

/** The voice of this device that was chosen last; `null`: none was. */
export function keptDeviceVoice(): string | null {
  return recall(KEY);
}

export function keepDeviceVoice(id: string): void {
  remember(KEY, id);
}

/** Those that speak English: the device's usual voice first, and what stays on the device before the rest. */
export function englishVoices(voices: readonly DeviceVoice[]): readonly DeviceVoice[] {
  const rank = ({ usual, local }: DeviceVoice) => (usual ? 0 : local ? 1 : 2);
  return voices
    .filter(({ lang }) => /^en\b/i.test(lang))
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Who of these speaks: the one that was chosen, else the first. */
export function speakerAmong(
  voices: readonly DeviceVoice[],
  id: string | null,
): DeviceVoice | null {
  return voices.find((voice) => voice.id === id) ?? voices[0] ?? null;
}
