import { DEVICE_VOICE } from "@greenroom/protocol";
import { expect, it } from "vitest";
import type { DeviceVoice } from "./device-speech.ts";
import { deviceSpeaker, englishVoices } from "./device-voices.ts";

const voice = (name: string, lang: string, local = true, usual = false): DeviceVoice => ({
  id: name.toLowerCase(),
  name,
  lang,
  local,
  usual,
});
const voices = [
  voice("Online", "en-US", false),
  voice("Anna", "de-DE", true, true),
  voice("Moira", "en-IE"),
  voice("Samantha", "en-US", true, true),
  voice("Daniel", "en"),
];

it("offers English voices: the usual one, then those on the device, then those of a service", () => {
  expect(englishVoices(voices).map(({ name }) => name)).toEqual([
    "Samantha",
    "Daniel",
    "Moira",
    "Online",
  ]);
});

it("speaks with the voice that was chosen, where it is still there", () => {
  const english = englishVoices(voices);
  expect(deviceSpeaker(DEVICE_VOICE, english, "moira")?.name).toBe("Moira");
  expect(deviceSpeaker(DEVICE_VOICE, english, "gone")?.name).toBe("Samantha");
  expect(deviceSpeaker(DEVICE_VOICE, [], "moira")).toBeNull();
  expect(deviceSpeaker("slt", english, "moira")).toBeNull();
});
