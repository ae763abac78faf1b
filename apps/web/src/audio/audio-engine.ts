import type { PlaybackReport, ReplyLevel } from "@greenroom/protocol";
import type { StoreApi } from "zustand/vanilla";

/**
 * Everything the page hears and says: one AudioContext for both directions, a capture worklet, a
 * playback worklet, and the one clock that they share. It knows nothing of the socket.
 */
export interface AudioEngine {
  readonly store: StoreApi<AudioState>;
  /** Asks for the microphone and starts both directions. Call inside a click. Never rejects: see the store. */
  start(options: AudioStartOptions): Promise<void>;
  /** Another microphone; the session's clock goes on. */
  chooseMicrophone(deviceId: string): Promise<void>;
  /** The clock begins again at this sample (16 kHz); frames follow from the next one captured. */
  beginFrames(firstSample: number): void;
  stopFrames(): void;
  /**
   * From now on the microphone is listened to, or it is not, after a tail (ms): then frames hold
   * silence, which the level shows, and nothing that is said leaves the device. The clock goes on.
   */
  listen(on: true): void;
  listen(on: false, tailMs: number): void;
  /** Frames of 640 samples (silence completes the last), in order, without gaps in `firstSample`. */
  onFrame(listener: (frame: CapturedFrame) => void): () => void;
  /** Microphone sample (16 kHz session clock) at this moment. */
  nowSample(): number;
  /** Levels for drawing, at every worklet message; around React. */
  onMicrophoneLevel(listener: (levelDbfs: number) => void): () => void;
  onInterviewerLevel(listener: (levelDbfs: number) => void): () => void;
  readonly playback: Playback;
  stop(): Promise<void>;
}

export interface Playback {
  prepare(reply: number, sampleRateHz: number, fromSample: number): void;
  push(reply: number, firstSample: number, pcm: Int16Array): void;
  /** No more sound comes for this reply. */
  finish(reply: number, totalSamples: number): void;
  /** Release the prepared sound. */
  commit(reply: number): void;
  /** Forget it, with a 5 ms fade where it was heard. Chunks of it that still arrive are dropped. */
  discard(reply: number): void;
  /** Quieter under somebody who may be interrupting, or held where it is; heard as it is again with `full`. */
  level(reply: number, level: ReplyLevel): void;
  onReport(listener: (report: PlaybackReport) => void): () => void;
}

export interface CapturedFrame {
  readonly firstSample: number;
  readonly pcm: Int16Array;
}

export interface AudioStartOptions {
  readonly deviceId?: string;
  readonly noiseSuppression: boolean;
  readonly autoGainControl: boolean;
}

export interface AudioState {
  readonly microphone: MicrophoneState;
  readonly devices: readonly { readonly id: string; readonly label: string }[];
  /** The context's clock moves; where the browser holds it back, a click is needed. */
  readonly running: boolean;
}

export type MicrophoneState =
  | { readonly is: "off" }
  | { readonly is: "asking" }
  | {
      readonly is: "on";
      readonly deviceId: string;
      readonly label: string;
      readonly muted: boolean;
    }
  | { readonly is: "failed"; readonly failure: MicrophoneFailure };

export const microphoneFailures = [
  "denied",
  "dismissed",
  "missing",
  "busy",
  "insecure",
  "unsupported",
  "ended",
] as const;
export type MicrophoneFailure = (typeof microphoneFailures)[number];
