import { SAMPLE_RATE_HZ, type Segment } from "@greenroom/protocol";
import type { Missed, SpeechSegment, Transcription } from "@greenroom/speech";

/** Puts what was recognised in a stretch of the recording on the session's clock. */
export function toSegment(
  { startSample, endSample, voice }: SpeechSegment,
  heard: Transcription,
): Segment {
  const place = (seconds: number) =>
    Math.min(endSample, startSample + Math.max(0, Math.round(seconds * SAMPLE_RATE_HZ)));
  const spanOf = ({ startS, endS }: Missed) => ({
    startSample: place(startS),
    endSample: Math.max(place(startS), place(endS)),
  });
  return {
    startSample: voice.startSample,
    endSample: voice.endSample,
    understood: heard.understood,
    ...(heard.words.length > 0 && heard.missed?.length && { missed: heard.missed.map(spanOf) }),
    words: heard.words.map((word) => ({
      text: word.text,
      startSample: place(word.startS),
      endSample: Math.max(place(word.startS), place(word.endS)),
      confidence: Math.min(1, Math.max(0, word.confidence)),
      times: word.times,
    })),
  };
}
