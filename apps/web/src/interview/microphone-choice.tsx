import { NativeSelect } from "@mantine/core";
import type { AudioState } from "../audio/audio-engine.ts";
import { deviceChoices, type UsedDevice } from "./device-choices.ts";
import { chooseMicrophone } from "./interview.ts";

/** The microphones that there are; `used` is `null` while none is heard. Empty without any. */
export function MicrophoneChoice(props: {
  devices: AudioState["devices"];
  used: UsedDevice | null;
  compact?: boolean;
}) {
  const choices = deviceChoices(props.devices, props.used);
  if (choices.length === 0) return null;
  const none = { value: "", label: "Choose a microphone", disabled: true };
  return (
    <NativeSelect
      {...(props.compact
        ? { size: "xs", "aria-label": "Microphone" }
        : { size: "md", mt: "md", label: "Microphone" })}
      value={props.used?.deviceId ?? ""}
      onChange={(event) => void chooseMicrophone(event.currentTarget.value)}
      data={props.used ? choices : [none, ...choices]}
    />
  );
}
