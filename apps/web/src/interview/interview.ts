import { createStore } from "zustand/vanilla";
import { createAudioEngine } from "../audio/index.ts";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { openRoom } from "../live/index.ts";
import type { Room } from "../live/room.ts";
import { keepMicrophone, keptMicrophone, startMicrophone } from "./kept-microphone.ts";

/**
 * The microphone and the room of this page. They begin in clicks, not in components, so that they
 * outlive a change of screen and nothing is opened twice.
 */
export interface Interview {
  readonly audio: AudioEngine | null;
  readonly open: { readonly sessionId: string; readonly room: Room } | null;
}

const nothing: Interview = { audio: null, open: null };
export const interview = createStore<Interview>(() => nothing);

/** Asks for the microphone that was chosen last, unless it is on or being asked for. Never rejects: see the engine's store. */
export async function openMicrophone(): Promise<AudioEngine> {
  const audio = interview.getState().audio ?? createAudioEngine();
  interview.setState({ audio });
  const { microphone, running } = audio.store.getState();
  const busy = microphone.is === "asking" || (microphone.is === "on" && running);
  if (!busy) await startMicrophone(audio, keptMicrophone());
  return audio;
}

/** Another microphone, now and in later interviews. Never rejects: see the engine's store. */
export async function chooseMicrophone(deviceId: string): Promise<void> {
  keepMicrophone(deviceId);
  await interview.getState().audio?.chooseMicrophone(deviceId);
}

/** Goes into a session with the microphone that is on. */
export function enterRoom(sessionId: string, token: string): void {
  const { audio } = interview.getState();
  if (audio === null) throw new Error("A room is entered with a microphone");
  interview.setState({ open: { sessionId, room: openRoom({ sessionId, token, audio }) } });
}

/** Leaves the room, if one is open, and switches the microphone off. The session stays on the server. */
export async function leaveInterview(): Promise<void> {
  const { audio, open } = interview.getState();
  interview.setState(nothing);
  await open?.room.leave();
  await audio?.stop();
}
