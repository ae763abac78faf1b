import type { AudioEngine } from "../audio/audio-engine.ts";
import type { DeviceSpeech } from "../device-voice/device-speech.ts";
import type { RoomSocket } from "./room-socket.ts";

/** What a room is made of: the browser's, or by hand in tests. */
export interface RoomParts {
  readonly socket: RoomSocket;
  readonly audio: AudioEngine;
  readonly clock: RoomClock;
  /** Left out: this browser cannot speak. */
  readonly deviceVoice?: DeviceVoiceParts;
  readonly random?: () => number;
}

export interface RoomClock {
  /** Monotonic, ms. */
  nowMs(): number;
  /** Wall clock, ms since 1970. */
  wallMs(): number;
  every(periodMs: number, task: () => void): () => void;
}

export interface DeviceVoiceParts {
  /** `null`: this browser cannot speak. */
  readonly speech: DeviceSpeech | null;
  /** Who was chosen; `null` for whoever the device has. */
  readonly voiceId: () => string | null;
}
