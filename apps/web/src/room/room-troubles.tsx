import type { Notice, Problem } from "@greenroom/protocol";
import { Button, Group } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { useStore } from "zustand";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { microphoneFailureTable } from "../audio/microphone-failures.ts";
import { Callout } from "../frame/callout.tsx";
import { openMicrophone } from "../interview/interview.ts";
import { MicrophoneChoice } from "../interview/microphone-choice.tsx";
import type { Room } from "../live/room.ts";
import { connectionWords } from "./connection-words.ts";
import styles from "./room-troubles.module.css";

/** What goes wrong during the interview, in words, above everything else. Empty on a good day. */
export function RoomTroubles({ room, audio }: { room: Room; audio: AudioEngine }) {
  const link = useStore(room.store, ({ link }) => link);
  const unsentS = useStore(room.store, ({ unsentS }) => Math.round(unsentS));
  const connection = connectionWords(link, unsentS);
  const problem = useStore(room.store, ({ problem }) => problem);
  const notices = useStore(room.store, ({ notices }) => notices);
  const [read, setRead] = useState<readonly (Problem | Notice)[]>([]);
  const readIt = (what: Problem | Notice) => (
    <Button variant="default" size="xs" onClick={() => setRead([...read, what])}>
      Understood
    </Button>
  );
  return (
    <div className={styles.troubles}>
      <p className={styles.connection} aria-live="polite">
        {connection} {link.is === "unanswered" && <Link to="/">Go home</Link>}
      </p>
      <MicrophoneTrouble audio={audio} />
      {problem && !read.includes(problem) && (
        <Callout kind="problem" action={readIt(problem)}>
          {problem.sentence}
        </Callout>
      )}
      {notices
        .filter((notice) => !read.includes(notice))
        .map((notice) => (
          <Callout key={notice.code} kind="note" action={readIt(notice)}>
            {notice.sentence}
          </Callout>
        ))}
    </div>
  );
}

function MicrophoneTrouble({ audio }: { audio: AudioEngine }): ReactNode {
  const { microphone, devices, running } = useStore(audio.store);
  const again = (label: string) => (
    <Button variant="default" size="xs" onClick={() => void openMicrophone()}>
      {label}
    </Button>
  );
  if (microphone.is === "failed") {
    const { sentence, next, askAgain } = microphoneFailureTable[microphone.failure];
    return (
      <Callout
        kind="problem"
        action={
          askAgain && (
            <Group gap="xs">
              <MicrophoneChoice devices={devices} used={null} compact />
              {again("Try again")}
            </Group>
          )
        }
      >
        <strong>{sentence}</strong> {next}
      </Callout>
    );
  }
  if (microphone.is !== "on") return null;
  if (!running) {
    return (
      <Callout kind="problem" action={again("Go on")}>
        The browser stopped the sound. You are not heard until it goes on.
      </Callout>
    );
  }
  if (!microphone.muted) return null;
  return (
    <Callout
      kind="problem"
      action={<MicrophoneChoice devices={devices} used={microphone} compact />}
    >
      <strong>Your microphone is muted by the system or by a switch on it.</strong> You are not
      heard, and the interviewer waits. Unmute it, or choose another.
    </Callout>
  );
}
