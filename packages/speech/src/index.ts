export * from "./engines.ts";
export { createEmbeddedEngines, type EmbeddedEngines, type EmbeddedOptions } from "./embedded.ts";
export { SpokenText } from "./voice/spoken-text.ts";
export type { Log } from "./process/log.ts";
export {
  loadWeights,
  weightFiles,
  type WeightFile,
  type WeightName,
  type WeightSource,
} from "./weights.ts";
export {
  Segmenter,
  segmenterDefaults,
  type SegmenterOptions,
  type SpeechSegment,
} from "./segment/segmenter.ts";
export {
  createRemoteSpeechToText,
  createRemoteTextToSpeech,
  type RemoteVoiceWithStandInOptions,
  type RemoteWithStandInOptions,
} from "./remote/create-remote.ts";
export { openAiVoices } from "./remote/openai-voices.ts";
