import type { DecodeKind, Transcription } from "../engines.ts";

export interface RecogniserRequest {
  /** int16, mono, 16 kHz. */
  readonly pcm: Int16Array;
  /** A partial gets one try: a newer one comes soon. */
  readonly kind: DecodeKind;
  /** As asked for; see `TranscriptionRequest`. */
  readonly terms: readonly string[];
}

export type RecogniserReply = Transcription;
