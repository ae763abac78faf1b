import { DEVICE_VOICE, type Next, type SessionOptions, type Status } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useStore } from "zustand";
import { createSession } from "../api/index.ts";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { deviceSpeakerNow, deviceSpeech } from "../device-voice/device-voices.ts";
import { Callout } from "../frame/callout.tsx";
import { sentenceOf, type Loaded } from "../frame/use-loaded.ts";
import type { Again } from "../interview/again.ts";
import { choices } from "../interview/choices.ts";
import { enterRoom } from "../interview/interview.ts";
import { shapedOptions } from "../interview/shaped.ts";
import { toTellOptions, type ToTell } from "../interview/to-tell.ts";
import { keepSessionToken } from "../live/session-token.ts";
import { joinWords, useMicrophoneOn } from "./join-words.ts";
import styles from "./join.module.css";

/** The door: opens once the microphone is on and everything that hears and speaks is ready. */
export function Join(props: {
  audio: AudioEngine | null;
  status: Loaded<Status>;
  personaId: string;
  again: Again | null;
  next: Next | null;
  tell: ToTell | null;
}) {
  const navigate = useNavigate();
  const chosen = useStore(choices);
  const microphoneOn = useMicrophoneOn(props.audio);
  const [joining, setJoining] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const waitsFor = joinWords(microphoneOn, props.status);

  const join = async () => {
    setJoining(true);
    setFailure(null);
    const byDevice = chosen.voice === DEVICE_VOICE;
    // Kept on this device, whose voices may be gone since.
    const voice = byDevice && deviceSpeakerNow() === null ? undefined : chosen.voice;
    // In this very click: Safari lets no page speak by itself before.
    if (byDevice) deviceSpeech()?.wake();
    try {
      const { again, next, tell, personaId } = props;
      const created = await createSession({
        ...chosen,
        ...shapedOptions(chosen, Boolean(again || next || tell)),
        persona: personaId,
        voice,
        // What is asked once more, or told, is asked question by question, whatever was chosen last.
        ...((again || next || tell) && { format: "questions" }),
        ...(again && { again: asOption(again) }),
        ...(next && { focus: next.focus, workOn: next.workOn }),
        ...(tell && toTellOptions(tell)),
      });
      keepSessionToken(created.id, created.token);
      enterRoom(created.id, created.token);
      await navigate(`/room/${created.id}`);
    } catch (error) {
      setFailure(sentenceOf(error));
      setJoining(false);
    }
  };

  return (
    <div className={styles.join}>
      {failure && <Callout kind="problem">{failure}</Callout>}
      <Button
        size="xl"
        radius="xl"
        className={styles.button}
        disabled={waitsFor !== null}
        loading={joining}
        onClick={() => void join()}
      >
        Join
      </Button>
      <p className={styles.words} aria-live="polite">
        {waitsFor ?? "The first question comes as soon as you are in."}
      </p>
    </div>
  );
}

function asOption({ questionId, limitS, ofSession }: Again): SessionOptions["again"] {
  return { questionId, limitS, ...(ofSession !== undefined && { ofSession }) };
}
