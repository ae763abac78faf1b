import { DEVICE_VOICE, type PersonaSummary, type Status } from "@greenroom/protocol";
import { useId } from "react";
import { useStore } from "zustand";
import { voiceTestUrl } from "../api/index.ts";
import type { DeviceVoice } from "../device-voice/device-speech.ts";
import { chooseDeviceVoice, deviceSpeaker, deviceVoice } from "../device-voice/device-voices.ts";
import { choose } from "../interview/choices.ts";
import { greeting } from "./greeting.ts";
import type { SpokenLine } from "./use-spoken-line.tsx";
import styles from "./voice-choice.module.css";
import { VoiceList, type OfferedVoice } from "./voice-list.tsx";

/** Every voice of the engine, and of this device, to be heard and chosen; kept on this device. */
export function VoiceChoice(props: {
  persona: PersonaSummary;
  /** Others ask beside them. */
  leads: boolean;
  voices: Status["voices"];
  ofDevice: readonly DeviceVoice[];
  /** Of any engine, on another day; `undefined`: the interviewer's own. */
  chosen: string | undefined;
  line: SpokenLine;
}) {
  const { persona, leads, voices, ofDevice, chosen, line } = props;
  const group = useId();
  const keptId = useStore(deviceVoice, ({ id }) => id);
  const device = deviceSpeaker(chosen, ofDevice, keptId);
  const known = voices.some(({ id }) => id === chosen);
  const speaks = known ? chosen : persona.voice;

  const offered = voices.map(({ id, name }): OfferedVoice => {
    const own = id === persona.voice;
    const key = `voice ${id}`;
    return {
      key,
      name,
      hint: own ? `${persona.name}’s own` : null,
      chosen: device === null && id === speaks,
      // Their own is no choice: with another interviewer it is another voice.
      choose: () => choose({ voice: own ? undefined : id }),
      listen: () => line.play(key, voiceTestUrl(persona.id, id)),
    };
  });
  const devices = ofDevice.map(({ id, name, local }): OfferedVoice => {
    const key = `device ${id}`;
    return {
      key,
      name,
      hint: local ? null : "Sends what it says over the internet",
      chosen: device?.id === id,
      choose: () => {
        chooseDeviceVoice(id);
        choose({ voice: DEVICE_VOICE });
      },
      listen: () => line.say(key, greeting(persona.name), id),
    };
  });
  const { state } = line;
  const heard = [...offered, ...devices].find(({ key }) => key === state?.key);

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        Listen to each, and choose who you would rather talk with.{" "}
        {leads &&
          `It is for ${persona.name}: the others of the panel have their own, unless a voice of this device speaks for all. `}
        Kept on this device.
      </legend>
      <VoiceList group={group} voices={offered} line={line} />
      {devices.length > 0 && (
        <div role="group" aria-labelledby={`${group}-device`} aria-describedby={`${group}-limits`}>
          <h3 id={`${group}-device`} className={styles.device}>
            Voices of this device
          </h3>
          <p id={`${group}-limits`} className={styles.legend}>
            Often the better voices, with limits: what they say is not in the recording, the replay
            shows it in words; they cannot be lowered while you speak, only stopped; and through
            loudspeakers the microphone hears them, so wear headphones, or interrupt with the button
            only.
          </p>
          <VoiceList group={group} voices={devices} line={line} />
        </div>
      )}
      <p className={styles.words} aria-live="polite">
        {heard && state?.is === "playing" && `${heard.name} is speaking.`}
        {heard && state?.is === "failed" && `${heard.name} does not speak just now.`}
      </p>
    </fieldset>
  );
}
