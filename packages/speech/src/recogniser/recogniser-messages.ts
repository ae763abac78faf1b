import type { Transcription } from "../engines.ts";

export interface RecogniserRequest {
  /** int16, mono, 16 kHz. */
  readonly pcm: Int16Array;
  /** A partial gets one try: a newer one comes soon. */
  readonly kind: "final" | "partial";
}

export type RecogniserReply = Transcription;
