import { Button } from "@mantine/core";
import { useStore } from "zustand";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { microphoneFailureTable } from "../audio/microphone-failures.ts";
import { Callout } from "../frame/callout.tsx";
import { openMicrophone } from "../interview/interview.ts";
import { MicrophoneChoice } from "../interview/microphone-choice.tsx";
import { LevelMeter } from "./level-meter.tsx";
import { LevelWords } from "./level-words.tsx";
import styles from "./microphone.module.css";

/** The microphone as it is now: asked for, heard, or failed with a way out. */
export function Microphone({ audio }: { audio: AudioEngine }) {
  const { microphone, devices, running } = useStore(audio.store);
  const ask = (label: string) => (
    <Button variant="default" onClick={() => void openMicrophone()}>
      {label}
    </Button>
  );

  if (microphone.is === "failed") {
    const { sentence, next, askAgain } = microphoneFailureTable[microphone.failure];
    return (
      <Callout kind="problem" action={askAgain && ask("Try again")}>
        <strong>{sentence}</strong> {next}
      </Callout>
    );
  }
  if (microphone.is === "off") return ask("Switch the microphone on");
  if (microphone.is === "asking") {
    return (
      <p className={styles.asking}>
        Your browser asks whether it may use the microphone. Choose <em>Allow</em>.
      </p>
    );
  }
  if (!running) {
    return (
      <Callout kind="note" action={ask("Start the sound")}>
        The browser holds the sound back until you click once.
      </Callout>
    );
  }
  return (
    <>
      {microphone.muted && (
        <Callout kind="problem">
          The microphone is muted by the system or by a switch on it. Unmute it to be heard.
        </Callout>
      )}
      <LevelMeter audio={audio} />
      <LevelWords audio={audio} />
      <MicrophoneChoice devices={devices} used={microphone} />
    </>
  );
}
