export type {
  AudioEngine,
  AudioStartOptions,
  AudioState,
  MicrophoneFailure,
  MicrophoneState,
} from "./audio-engine.ts";
export { createAudioEngine } from "./create-audio-engine.ts";
export { microphoneFailureTable, type MicrophoneAdvice } from "./microphone-failures.ts";
