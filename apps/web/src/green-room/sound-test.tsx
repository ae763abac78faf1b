import type { PersonaSummary } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { SpeakerLoudIcon } from "@radix-ui/react-icons";
import { voiceTestUrl } from "../api/index.ts";
import type { DeviceVoice } from "../device-voice/device-speech.ts";
import { Callout } from "../frame/callout.tsx";
import { greeting } from "./greeting.ts";
import styles from "./sound-test.module.css";
import type { SpokenLine } from "./use-spoken-line.tsx";

const KEY = "sound-test";

/** The interviewer says a line, so that one knows one will hear it. */
export function SoundTest(props: {
  persona: PersonaSummary | undefined;
  /** The voice that was chosen for the interviewer, if any was. */
  voice: string | undefined;
  /** The voice of this device that speaks instead. */
  device: DeviceVoice | null;
  line: SpokenLine;
}) {
  const { persona, voice, device, line } = props;
  const test = line.state?.key === KEY ? line.state.is : null;
  const hear = ({ id, name }: PersonaSummary) =>
    device ? line.say(KEY, greeting(name), device.id) : line.play(KEY, voiceTestUrl(id, voice));
  return (
    <>
      <div className={styles.row}>
        <Button
          variant="default"
          leftSection={<SpeakerLoudIcon aria-hidden="true" />}
          disabled={!persona}
          onClick={() => persona && hear(persona)}
        >
          {persona ? `Hear ${persona.name}` : "Hear the interviewer"}
        </Button>
        <p className={styles.words} aria-live="polite">
          {test === "playing" && `${persona?.name ?? "The interviewer"} is speaking.`}
          {test === "played" && "Not heard? Turn the volume up, or choose another output."}
        </p>
      </div>
      {line.state?.is === "failed" && (
        <Callout kind="problem">
          {line.state.byDevice
            ? "This voice of your device does not speak. Choose another one under Voice."
            : "The voice does not come yet. It may still be warming up: try again in a few seconds."}{" "}
          You can join all the same; every question is shown in words.
        </Callout>
      )}
    </>
  );
}
