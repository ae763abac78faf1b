import type { Status } from "@greenroom/protocol";
import { useSyncExternalStore } from "react";
import type { AudioEngine } from "../audio/audio-engine.ts";
import type { Loaded } from "../frame/use-loaded.ts";
import { starting } from "../home/engine-words.ts";

/** What Join still waits for, in words; `null` where it may be pressed. */
export function joinWords(microphoneOn: boolean, status: Loaded<Status>): string | null {
  if (status.is === "failed") return "Waiting for Greenroom's server.";
  if (status.is === "loading") return "Looking whether everything is ready.";
  const { engines, ready } = status.value;
  if (engines.some(({ state, part }) => state === "failed" && part !== "interviewer")) {
    return "Joining has to wait until the failure above is mended.";
  }
  if (!ready) {
    const awaited = starting(engines);
    return `Warming up${awaited ? `: ${awaited}` : ""}. This takes a few seconds.`;
  }
  return microphoneOn ? null : "Joining waits for your microphone.";
}

/** Whether one can be heard: the microphone is on and the sound's clock moves. */
export function useMicrophoneOn(audio: AudioEngine | null): boolean {
  return useSyncExternalStore(
    (changed) => audio?.store.subscribe(changed) ?? (() => undefined),
    () => {
      const state = audio?.store.getState();
      return state !== undefined && state.running && state.microphone.is === "on";
    },
  );
}
