import type { Silences } from "./finish.ts";
import type { VoiceMemory, VoiceSteps } from "./silero.ts";

/** One sentence to say. */
export interface Saying {
  readonly text: string;
  readonly voice: string;
  readonly silences: Silences;
}

export type VoiceRequest =
  | { readonly kind: "hear"; readonly pcm: Int16Array; readonly memory: VoiceMemory }
  | ({ readonly kind: "speak" } & Saying);

export type VoiceReply =
  | ({ readonly kind: "heard" } & VoiceSteps)
  | { readonly kind: "spoken"; readonly pcm: Int16Array };
