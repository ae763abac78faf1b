import { useEffect, useState } from "react";
import type { DeviceVoice } from "./device-speech.ts";
import { deviceSpeech, englishVoices } from "./device-voices.ts";

/** The English voices of this device; browsers load them late, and some have none. */
export function useDeviceVoices(): readonly DeviceVoice[] {
  const [voices, setVoices] = useState<readonly DeviceVoice[]>([]);
  useEffect(() => {
    const speech = deviceSpeech();
    if (!speech) return undefined;
    const look = () => setVoices(englishVoices(speech.voices()));
    look();
    return speech.onVoices(look);
  }, []);
  return voices;
}
