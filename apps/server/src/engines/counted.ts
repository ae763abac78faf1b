import type { DecodeKind, SpeechToText, Transcription } from "@greenroom/speech";
import { wrapped } from "./wrapped.ts";

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
    speechToText: wrapped(engine, async ({ kind }, hear) => {
      waiting += 1;
      try {
        const result = await hear();
        onDecoded(kind, result);
        return result;
      } finally {
        waiting -= 1;
      }
    }),
  };
}
