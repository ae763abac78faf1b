import type { SpeechToText, Transcription, TranscriptionRequest } from "@greenroom/speech";

/** The same ear, with something around each of its requests. */
export function wrapped(
  engine: SpeechToText,
  around: (
    request: TranscriptionRequest,
    hear: () => Promise<Transcription>,
  ) => Promise<Transcription>,
): SpeechToText {
  return {
    info: engine.info,
    // What a service can do may be known only later.
    get capabilities() {
      return engine.capabilities;
    },
    start: (signal) => engine.start(signal),
    unavailable: () => engine.unavailable(),
    limited: () => engine.limited?.() ?? null,
    close: () => engine.close(),
    transcribe: (request, signal) => around(request, () => engine.transcribe(request, signal)),
  };
}
