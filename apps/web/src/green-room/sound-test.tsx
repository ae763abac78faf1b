import type { PersonaSummary } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { SpeakerLoudIcon } from "@radix-ui/react-icons";
import { useEffect, useRef, useState } from "react";
import { voiceTestUrl } from "../api/index.ts";
import { Callout } from "../frame/callout.tsx";
import styles from "./sound-test.module.css";

type Test = "unplayed" | "playing" | "played" | "failed";

/** The interviewer says a line, so that one knows one will hear it. */
export function SoundTest({ persona }: { persona: PersonaSummary | undefined }) {
  const [test, setTest] = useState<Test>("unplayed");
  const sound = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const playing = sound.current;
    return () => playing?.pause();
  }, []);

  const play = async () => {
    if (!sound.current || !persona) return;
    sound.current.src = voiceTestUrl(persona.id);
    try {
      await sound.current.play();
      setTest("playing");
    } catch {
      setTest("failed");
    }
  };

  return (
    <>
      {/* Its words are told on the screen beside it. */}
      <audio
        ref={sound}
        preload="none"
        onEnded={() => setTest("played")}
        onError={() => setTest("failed")}
      />
      <div className={styles.row}>
        <Button
          variant="default"
          leftSection={<SpeakerLoudIcon aria-hidden="true" />}
          disabled={!persona}
          onClick={() => void play()}
        >
          {persona ? `Hear ${persona.name}` : "Hear the interviewer"}
        </Button>
        <p className={styles.words} aria-live="polite">
          {test === "playing" && `${persona?.name ?? "The interviewer"} is speaking.`}
          {test === "played" && "Not heard? Turn the volume up, or choose another output."}
        </p>
      </div>
      {test === "failed" && (
        <Callout kind="problem">
          The voice does not come yet. It may still be warming up: try again in a few seconds. You
          can join all the same; every question is shown in words.
        </Callout>
      )}
    </>
  );
}
