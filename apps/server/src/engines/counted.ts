import type { DecodeKind, SpeechToText, Transcription } from "@greenroom/speech";

export interface DecodeCounts {
  /** Asked for and not yet answered. */
  readonly waiting: number;
}

export interface CountedSpeechToText {
  readonly speechToText: SpeechToText;
  readonly counts: DecodeCounts;
}

/** The same engine, with a count of the work that it has taken on. */
export function counted(
  engine: SpeechToText,
  onDecoded: (kind: DecodeKind, result: Transcription) => void,
): CountedSpeechToText {
  let waiting = 0;
  return {
    counts: {
      get waiting() {
        return waiting;
      },
    },
    speechToText: {
      info: engine.info,
      capabilities: engine.capabilities,
      start: (signal) => engine.start(signal),
      unavailable: () => engine.unavailable(),
      close: () => engine.close(),
      transcribe: async (request, signal) => {
        waiting += 1;
        try {
          const result = await engine.transcribe(request, signal);
          onDecoded(request.kind, result);
          return result;
        } finally {
          waiting -= 1;
        }
      },
    },
  };
}
