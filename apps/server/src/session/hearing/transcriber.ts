import type { Segment } from "@greenroom/protocol";
import type { DecodeKind, SpeechSegment, SpeechToText } from "@greenroom/speech";
import { toSegment } from "../segments.ts";

export interface TranscriberOptions {
  /** Whose speech it is: decodes of one stream take turns with those of others. */
  readonly stream: string;
  readonly speechToText: SpeechToText;
  /** Names that the person is going to say. */
  readonly terms: readonly string[];
  /** The recorded sound of a stretch. */
  readonly sound: (startSample: number, endSample: number) => Promise<Int16Array>;
}

/** Has a stretch of one session recognised, and puts its words on the session's clock. */
export type Transcribe = (
  speech: SpeechSegment,
  kind: DecodeKind,
  signal: AbortSignal,
) => Promise<Segment>;

/** Its sound is fetched when it is asked for: what waits before that takes no memory. */
export function transcriber({
  stream,
  speechToText,
  terms,
  sound,
}: TranscriberOptions): Transcribe {
  return async (speech, kind, signal) => {
    const pcm = await sound(speech.startSample, speech.endSample);
    const heard = await speechToText.transcribe({ pcm, kind, stream, terms }, signal);
    return toSegment(speech, heard);
  };
}
