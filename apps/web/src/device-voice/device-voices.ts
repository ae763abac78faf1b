import { DEVICE_VOICE } from "@greenroom/protocol";
import { createStore } from "zustand/vanilla";
import { recall, remember } from "../frame/remember.ts";
import { browserSpeech } from "./browser-speech.ts";
import type { DeviceSpeech, DeviceVoice } from "./device-speech.ts";

const KEY = "greenroom.device-voice";

/** The voice of this device that was chosen last, by its id; `null`: none was. */
export const deviceVoice = createStore<{ readonly id: string | null }>(() => ({ id: recall(KEY) }));

export function chooseDeviceVoice(id: string): void {
  deviceVoice.setState({ id });
  remember(KEY, id);
}

let speech: DeviceSpeech | null | undefined;

/** The page's one way to the browser's voices; `null` where it has none. */
export function deviceSpeech(): DeviceSpeech | null {
  speech ??= browserSpeech();
  return speech;
}

/** Those that speak English: the device's usual voice first, and what stays on the device before the rest. */
export function englishVoices(voices: readonly DeviceVoice[]): readonly DeviceVoice[] {
  const rank = ({ usual, local }: DeviceVoice) => (usual ? 0 : local ? 1 : 2);
  return voices
    .filter(({ lang }) => /^en\b/i.test(lang))
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Who speaks where the device is to: the voice that was chosen, else the first. `null`: another speaks, or none. */
export function deviceSpeaker(
  chosen: string | undefined,
  voices: readonly DeviceVoice[],
  id: string | null,
): DeviceVoice | null {
  if (chosen !== DEVICE_VOICE) return null;
  return voices.find((voice) => voice.id === id) ?? voices[0] ?? null;
}

/** Who speaks of those that are there now, by its id. */
export function deviceSpeakerNow(): string | null {
  const voices = englishVoices(deviceSpeech()?.voices() ?? []);
  return deviceSpeaker(DEVICE_VOICE, voices, deviceVoice.getState().id)?.id ?? null;
}
