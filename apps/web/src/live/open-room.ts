import type { AudioEngine } from "../audio/audio-engine.ts";
import { deviceSpeakerNow, deviceSpeech } from "../device-voice/device-voices.ts";
import { LiveRoom } from "./live-room.ts";
import type { RoomClock } from "./room-parts.ts";
import type { Room } from "./room.ts";
import { socketIoRoom } from "./socket-io.ts";

export interface RoomOptions {
  readonly sessionId: string;
  /** From `createSession`, or kept by this tab (session-token.ts). */
  readonly token: string;
  readonly audio: AudioEngine;
  /** The server, where it is not the one that served the page. */
  readonly url?: string;
}

/** Unsaved sound for which leaving the page is asked about, s. */
const WORTH_ASKING_S = 2;

/** Connects and goes on by itself until `leave`. Never throws: see the store. */
export function openRoom({ sessionId, token, audio, url }: RoomOptions): Room {
  const socket = socketIoRoom(sessionId, token, url);
  const speech = deviceSpeech();
  const deviceVoice = { speech, voiceId: deviceSpeakerNow };
  const room = new LiveRoom({ socket, audio, clock: browserClock, deviceVoice });
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener("online", () => room.hasten(), { signal });
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "visible") room.hasten();
    },
    { signal },
  );
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (room.store.getState().unsentS >= WORTH_ASKING_S) event.preventDefault();
    },
    { signal },
  );
  // Some browsers go on speaking when the page is gone.
  window.addEventListener("pagehide", () => speech?.cancel(), { signal });
  return {
    store: room.store,
    command: (name) => room.command(name),
    talkKey: room.talkKey,
    leave: async () => {
      listening.abort();
      await room.leave();
    },
  };
}

const browserClock: RoomClock = {
  nowMs: () => performance.now(),
  wallMs: () => Date.now(),
  every: (periodMs, task) => {
    const timer = setInterval(task, periodMs);
    return () => clearInterval(timer);
  },
};
