import type { PersonaSummary } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { SpeakerLoudIcon } from "@radix-ui/react-icons";
import { voiceTestUrl } from "../api/index.ts";
import { Callout } from "../frame/callout.tsx";
import styles from "./sound-test.module.css";
import type { SpokenLine } from "./use-spoken-line.tsx";

const KEY = "sound-test";

/** The interviewer says a line, so that one knows one will hear it. */
export function SoundTest(props: {
  persona: PersonaSummary | undefined;
  /** The voice that was chosen for the interviewer, if any was. */
  voice: string | undefined;
  line: SpokenLine;
}) {
  const { persona, voice, line } = props;
  const test = line.state?.key === KEY ? line.state.is : null;
  return (
    <>
      <div className={styles.row}>
        <Button
          variant="default"
          leftSection={<SpeakerLoudIcon aria-hidden="true" />}
          disabled={!persona}
          onClick={() => persona && line.play(KEY, voiceTestUrl(persona.id, voice))}
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
          The voice does not come yet. It may still be warming up: try again in a few seconds. You
          can join all the same; every question is shown in words.
        </Callout>
      )}
    </>
  );
}
