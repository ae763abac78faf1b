import type { VoiceMemory, VoiceSteps } from "./silero.ts";

export type VoiceRequest =
  | { readonly kind: "hear"; readonly pcm: Int16Array; readonly memory: VoiceMemory }
  | { readonly kind: "speak"; readonly text: string; readonly voice: string };

export type VoiceReply =
  | ({ readonly kind: "heard" } & VoiceSteps)
  | { readonly kind: "spoken"; readonly pcm: Int16Array };
