import type { Silences } from "./finish.ts";
import type { WordPlace } from "./phone-words.ts";
import type { VoiceMemory, VoiceSteps } from "./silero.ts";

/** One sentence to say. */
export interface Saying {
  readonly text: string;
  readonly voice: string;
  readonly silences: Silences;
}

/** A sentence that was said, trimmed and levelled: int16 mono at 16 kHz. */
export interface Said {
  readonly pcm: Int16Array;
  /** Where in it its words lie, as many as stand between the spaces of the text. */
  readonly places: readonly WordPlace[];
}

export type VoiceRequest =
  | { readonly kind: "hear"; readonly pcm: Int16Array; readonly memory: VoiceMemory }
  | ({ readonly kind: "speak" } & Saying);

export type VoiceReply =
  | ({ readonly kind: "heard" } & VoiceSteps)
  | ({ readonly kind: "spoken" } & Said);
